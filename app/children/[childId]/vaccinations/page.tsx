import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FamilyPage } from "#components/shell/family-page.tsx";
import { ageWords } from "#components/ui/age-words.ts";
import { LinkButton } from "#components/ui/button.tsx";
import { Icon } from "#components/ui/icon.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { Still } from "#components/ui/still.tsx";
import { CalendarView } from "#components/vaccinations/calendar-view.tsx";
import { DoseHistory } from "#components/vaccinations/dose-history.tsx";
import { EmptyRecord, isNewborn } from "#components/vaccinations/empty-record.tsx";
import { RecordFiles } from "#components/vaccinations/record-files.tsx";
import { RoomLinks } from "#components/vaccinations/room-links.tsx";
import { RulesNote } from "#components/vaccinations/rules-note.tsx";
import { RulesView } from "#components/vaccinations/rules-view.tsx";
import { vaccinationContextOf } from "#components/vaccinations/vaccination-context-of.ts";
import { VaccinationNotice } from "#components/vaccinations/vaccination-notice.tsx";
import { readBy, ViewsTabs } from "#components/vaccinations/views-tabs.tsx";
import { can } from "#lib/access/core/roles.ts";
import { asSignedIn } from "#lib/access/scope.ts";
import { listChildren } from "#lib/families/queries.ts";
import { progressOf } from "#lib/vaccinations/core/overview/calendar-of-child.ts";
import { chosenCalendar } from "#lib/vaccinations/core/overview/chosen-calendar.ts";
import { getVaccinations } from "#lib/vaccinations/queries.ts";
import { getTranslations } from "#lib/words/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("immunization"))("title") };
}

type Props = {
  params: Promise<{ childId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function VaccinationsPage({ params, searchParams }: Props) {
  const { childId } = await params;
  const view = await asSignedIn(async (db) => {
    const children = await listChildren(db);
    const child = children.find(({ id }) => id === childId);
    return child && can(child, "vaccinations:read")
      ? { children, child, record: await getVaccinations(db, child) }
      : null;
  });
  if (!view) notFound();
  const { children, child, record } = view;
  const asked = await searchParams;
  const t = await getTranslations("immunization");
  const context = vaccinationContextOf(child, record);
  const chosen = chosenCalendar(record.profile, child.country);
  const by = readBy(asked.by, chosen.calendar);
  const isEmpty = record.doses.length === 0;
  const main =
    by === "cdc" ? (
      <RulesView context={context} />
    ) : (
      <CalendarView
        chosen={chosen}
        progress={progressOf(chosen.calendar, child, record, context.today)}
        context={context}
      />
    );
  return (
    <FamilyPage of={children} child={child} room="/vaccinations">
      <Still>
        <PageHeading
          title={t("title")}
          lead={
            <>
              {child.name} · {await ageWords(child.bornOn, context.today)}
            </>
          }
          back={{ href: `/children/${child.id}`, label: child.name }}
          actions={
            context.mayRecord && (
              <LinkButton href={`${context.place}/record`} variant="primary">
                <Icon of="plus" /> {t("record")}
              </LinkButton>
            )
          }
        />
        <div className="grid gap-5">
          <VaccinationNotice saved={asked.saved} count={asked.count} />
          <ViewsTabs place={context.place} by={by} calendar={chosen.calendar} />
          <RoomLinks context={context} />
          {isEmpty && <EmptyRecord context={context} />}
          {isEmpty && !isNewborn(context) ? (
            <details>
              <summary className="flex min-h-touch items-center underline underline-offset-4">
                {t("empty.without")}
              </summary>
              <div className="grid gap-5 pt-3">{main}</div>
            </details>
          ) : (
            main
          )}
          {!isEmpty && <DoseHistory context={context} />}
          <RecordFiles context={context} />
          {by === "cdc" && <RulesNote context={context} />}
        </div>
      </Still>
    </FamilyPage>
  );
}
