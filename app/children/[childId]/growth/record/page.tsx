import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ageWords } from "#components/families/age-words.ts";
import { CheckUpForm } from "#components/growth/check-up-form.tsx";
import { FamilyPage } from "#components/shell/family-page.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { can } from "#lib/access/core/roles.ts";
import { asSignedIn } from "#lib/access/scope.ts";
import { listChildren } from "#lib/families/queries.ts";
import { HEIGHT_FROM_DAY } from "#lib/growth/core/posture.ts";
import { daysBetween, todayIn } from "#lib/kernel/dates.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("growth.record"))("title") };
}

export default async function RecordPage({ params }: { params: Promise<{ childId: string }> }) {
  const { childId } = await params;
  const { me, children } = await asSignedIn(async (db, me) => ({ me, children: await listChildren(db) }));
  const child = children.find(({ id }) => id === childId);
  if (!child || !can(child.role, "growth:record")) notFound();
  const t = await getTranslations("growth.record");
  const today = todayIn(child.timeZone, new Date());
  return (
    <FamilyPage of={children} child={child}>
      <PageHeading
        title={t("title")}
        lead={t("for", { name: child.name, age: await ageWords(child.bornOn, today) })}
        back={{ href: `/children/${child.id}`, label: child.name }}
      />
      <CheckUpForm
        childId={child.id}
        units={{ weight: me.weightUnit, length: me.lengthUnit }}
        today={today}
        posture={daysBetween(child.bornOn, today) < HEIGHT_FROM_DAY ? "lying" : "standing"}
      />
    </FamilyPage>
  );
}
