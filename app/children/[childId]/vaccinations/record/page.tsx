import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FamilyPage } from "#components/shell/family-page.tsx";
import { ageWords } from "#components/ui/age-words.ts";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { CardForm } from "#components/vaccinations/record/card-form.tsx";
import { VisitForm } from "#components/vaccinations/record/visit-form.tsx";
import { WhoseVisit } from "#components/vaccinations/record/whose-visit.tsx";
import { can } from "#lib/access/core/roles.ts";
import { asSignedIn } from "#lib/access/scope.ts";
import { listChildren } from "#lib/families/queries.ts";
import { todayIn } from "#lib/kernel/dates.ts";
import { trustedIssuers } from "#lib/vaccinations/core/health-card-issuers.ts";
import { entryStart } from "#lib/vaccinations/search/search.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("vaccinations.record"))("title") };
}

type Props = {
  params: Promise<{ childId: string }>;
  searchParams: Promise<{ group?: string | string[]; cvx?: string | string[] }>;
};

export default async function RecordVaccinationsPage({ params, searchParams }: Props) {
  const { childId } = await params;
  const children = await asSignedIn((db) => listChildren(db));
  const child = children.find(({ id }) => id === childId);
  if (!child || child.isArchived || !can(child, "vaccinations:record")) notFound();
  const t = await getTranslations("vaccinations");
  const today = todayIn(child.timeZone, new Date());
  return (
    <FamilyPage of={children} child={child} room="/vaccinations/record">
      <PageHeading
        title={t("record.title")}
        lead={t("record.for", { name: child.name, age: await ageWords(child.bornOn, today) })}
        back={{ href: `/children/${child.id}/vaccinations`, label: t("dose.back") }}
      />
      <WhoseVisit of={children} child={child} />
      <div key={child.id} className="grid gap-8">
        <VisitForm
          childId={child.id}
          today={today}
          start={entryStart(await searchParams, child.bornOn, today, await getLocale())}
          trusted={trustedIssuers}
        />
        <CardForm childId={child.id} />
      </div>
    </FamilyPage>
  );
}
