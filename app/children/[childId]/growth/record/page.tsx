import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CheckUpForm } from "#components/growth/check-up-form.tsx";
import { WhoseCheckUp } from "#components/growth/whose-check-up.tsx";
import { FamilyPage } from "#components/shell/family-page.tsx";
import { ageWords } from "#components/ui/age-words.ts";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { can } from "#lib/access/core/roles.ts";
import { asSignedIn } from "#lib/access/scope.ts";
import { listChildren } from "#lib/families/queries.ts";
import { todayIn } from "#lib/kernel/dates.ts";
import { getTranslations } from "#lib/words/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("growth.record"))("title") };
}

export default async function RecordPage({ params }: { params: Promise<{ childId: string }> }) {
  const { childId } = await params;
  const { me, children } = await asSignedIn(async (db, me) => ({ me, children: await listChildren(db) }));
  const child = children.find(({ id }) => id === childId);
  if (!child || child.isArchived || !can(child, "growth:record")) notFound();
  const t = await getTranslations("growth.record");
  const today = todayIn(child.timeZone, new Date());
  return (
    <FamilyPage of={children} child={child} room="/growth/record">
      <PageHeading
        title={t("title")}
        lead={t("for", { name: child.name, age: await ageWords(child.bornOn, today) })}
        back={{ href: `/children/${child.id}`, label: child.name }}
      />
      <WhoseCheckUp of={children} child={child} />
      <CheckUpForm
        key={child.id}
        childId={child.id}
        units={{ weight: me.weightUnit, length: me.lengthUnit }}
        today={today}
        bornOn={child.bornOn}
      />
    </FamilyPage>
  );
}
