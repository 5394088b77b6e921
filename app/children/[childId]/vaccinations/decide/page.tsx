import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FamilyPage } from "#components/shell/family-page.tsx";
import { Act } from "#components/ui/act.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { DecideForm } from "#components/vaccinations/record/decide-form.tsx";
import { DecisionList } from "#components/vaccinations/record/decision-list.tsx";
import { can } from "#lib/access/core/roles.ts";
import { asSignedIn } from "#lib/access/scope.ts";
import { listChildren } from "#lib/families/queries.ts";
import { todayIn } from "#lib/kernel/dates.ts";
import { isId } from "#lib/kernel/ids.ts";
import { restoreDecision } from "#lib/vaccinations/decisions/actions.ts";
import { getVaccinations } from "#lib/vaccinations/queries.ts";
import { getTranslations } from "#lib/words/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("vaccinations.decide"))("title") };
}

type Props = {
  params: Promise<{ childId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function DecidePage({ params, searchParams }: Props) {
  const { childId } = await params;
  const view = await asSignedIn(async (db) => {
    const children = await listChildren(db);
    const child = children.find(({ id }) => id === childId);
    if (!child || !can(child, "vaccinations:record") || child.isArchived) return null;
    return { children, child, record: await getVaccinations(db, child) };
  });
  if (!view) notFound();
  const { children, child, record } = view;
  const { saved, taken, group, kind } = await searchParams;
  const t = await getTranslations("vaccinations.decide");
  return (
    <FamilyPage of={children} child={child} room="/vaccinations/decide">
      <PageHeading
        title={t("title")}
        lead={t("lead", { name: child.name })}
        back={{
          href: `/children/${child.id}/vaccinations`,
          label: (await getTranslations("vaccinations.dose"))("back"),
        }}
      />
      <div className="grid gap-6">
        {saved !== undefined && (
          <Notice tone="success" role="status">
            {t("saved")}
          </Notice>
        )}
        {isId(taken) && (
          <Notice role="status">
            <div className="flex flex-wrap items-center gap-4">
              {t("takenBack")}
              <Act
                action={restoreDecision}
                fields={{ childId: child.id, decisionId: taken }}
                label={t("undo")}
              />
            </div>
          </Notice>
        )}
        <DecisionList childId={child.id} decisions={record.decisions} mayRecord />
        <DecideForm
          childId={child.id}
          today={todayIn(child.timeZone, new Date())}
          group={typeof group === "string" ? group : undefined}
          kind={kind === "refused" ? "refused" : "postponed"}
        />
      </div>
    </FamilyPage>
  );
}
