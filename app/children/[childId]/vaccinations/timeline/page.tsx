import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FamilyPage } from "#components/shell/family-page.tsx";
import { Card } from "#components/ui/card.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { Still } from "#components/ui/still.tsx";
import { RulesNote } from "#components/vaccinations/rules-note.tsx";
import { TimelineLegend } from "#components/vaccinations/timeline-legend.tsx";
import { TimelineList } from "#components/vaccinations/timeline-list.tsx";
import { timelineOf } from "#components/vaccinations/timeline-of.ts";
import { TimelineTable } from "#components/vaccinations/timeline-table.tsx";
import { vaccinationContextOf } from "#components/vaccinations/vaccination-context-of.ts";
import { can } from "#lib/access/core/roles.ts";
import { asSignedIn } from "#lib/access/scope.ts";
import { listChildren } from "#lib/families/queries.ts";
import { chosenCalendar } from "#lib/vaccinations/core/overview/chosen-calendar.ts";
import { getVaccinations } from "#lib/vaccinations/queries.ts";
import { getTranslations } from "#lib/words/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("immunization.timeline"))("title") };
}

export default async function TimelinePage({ params }: { params: Promise<{ childId: string }> }) {
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
  const t = await getTranslations();
  const context = vaccinationContextOf(child, record);
  const { calendar } = chosenCalendar(record.profile, child.country);
  const { now, stages, rows, markOfDose, used } = timelineOf(context, calendar);
  return (
    <FamilyPage of={children} child={child} room="/vaccinations/timeline">
      <Still>
        <PageHeading
          title={t("immunization.timeline.title")}
          lead={t("immunization.timeline.lead", { name: child.name })}
          back={{ href: context.place, label: t("immunization.title") }}
        />
        <div className="grid gap-5">
          {!calendar.judgesValidity && (
            <p className="text-quiet">
              {t("immunization.timeline.byCalendar", { name: t(`vaccines.calendars.${calendar.id}`) })}
            </p>
          )}
          <TimelineLegend used={used} />
          <div className="hidden lg:block">
            <Card padding="none">
              <TimelineTable rows={rows} now={now} />
            </Card>
          </div>
          <Card title={t("immunization.calendar.byAge")}>
            <TimelineList stages={stages} place={context.place} markOfDose={markOfDose} />
          </Card>
          <RulesNote context={context} />
        </div>
      </Still>
    </FamilyPage>
  );
}
