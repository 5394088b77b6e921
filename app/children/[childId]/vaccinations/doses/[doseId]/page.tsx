import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FamilyPage } from "#components/shell/family-page.tsx";
import { Act } from "#components/ui/act.tsx";
import { LinkButton } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { WithdrawDose, WithdrawnDose } from "#components/vaccinations/record/dose-acts.tsx";
import { DoseFacts } from "#components/vaccinations/record/dose-facts.tsx";
import { DoseVerdicts } from "#components/vaccinations/record/dose-verdicts.tsx";
import { ReactionList } from "#components/vaccinations/record/reaction-list.tsx";
import { doseName } from "#components/vaccinations/record/vaccine-names.ts";
import { can } from "#lib/access/core/roles.ts";
import { asSignedIn } from "#lib/access/scope.ts";
import { listChildren } from "#lib/families/queries.ts";
import { todayIn } from "#lib/kernel/dates.ts";
import { isId } from "#lib/kernel/ids.ts";
import { assessRecord } from "#lib/vaccinations/core/assess-record.ts";
import { formatGivenOn } from "#lib/vaccinations/core/dose-date-words.ts";
import { findDose, getVaccinations } from "#lib/vaccinations/queries.ts";
import { restoreReaction } from "#lib/vaccinations/reactions/actions.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("vaccinations.dose"))("title") };
}

type Props = {
  params: Promise<{ childId: string; doseId: string }>;
  searchParams: Promise<{ saved?: string | string[]; removed?: string | string[] }>;
};

export default async function DosePage({ params, searchParams }: Props) {
  const { childId, doseId } = await params;
  const view = await asSignedIn(async (db) => {
    const children = await listChildren(db);
    const child = children.find(({ id }) => id === childId);
    const dose = child && isId(doseId) && (await findDose(db, child.id, doseId));
    if (!child || !dose || !can(child, "vaccinations:read")) return null;
    return { children, child, dose, record: await getVaccinations(db, child) };
  });
  if (!view) notFound();
  const { children, child, dose, record } = view;
  const { saved, removed } = await searchParams;
  const t = await getTranslations("vaccinations");
  const today = todayIn(child.timeZone, new Date());
  const mayRecord = can(child, "vaccinations:record") && !child.isArchived;
  const place = `/children/${child.id}/vaccinations/doses/${dose.id}`;
  const { verdicts } = assessRecord(child, record, today);
  const done = (["corrected", "restored"] as const).find((known) => known === saved);
  return (
    <FamilyPage of={children} child={child} room="/vaccinations/doses">
      <PageHeading
        title={await doseName(dose)}
        lead={`${child.name} · ${formatGivenOn(dose.givenOn, dose.precision, await getLocale())}`}
        back={{ href: `/children/${child.id}/vaccinations`, label: t("dose.back") }}
        actions={
          mayRecord &&
          !dose.isWithdrawn && <LinkButton href={`${place}/correct`}>{t("dose.correct")}</LinkButton>
        }
      />
      <div className="grid gap-6">
        {done && !dose.isWithdrawn && (
          <Notice tone="success" role="status">
            {t(`dose.${done}`)}
          </Notice>
        )}
        {dose.isWithdrawn && <WithdrawnDose childId={child.id} doseId={dose.id} mayRecord={mayRecord} />}
        {mayRecord && isId(removed) && (
          <Notice role="status">
            <div className="flex flex-wrap items-center gap-4">
              {t("reactions.removed")}
              <Act
                action={restoreReaction}
                fields={{ childId: child.id, doseId: dose.id, reactionId: removed }}
                label={t("reactions.undo")}
              />
            </div>
          </Notice>
        )}
        {!dose.isWithdrawn && (
          <DoseVerdicts
            dose={dose}
            verdicts={verdicts.filter((verdict) => verdict.doseId === dose.id)}
            today={today}
          />
        )}
        <DoseFacts dose={dose} bornOn={child.bornOn} />
        <ReactionList reactions={dose.reactions} place={place} mayRecord={mayRecord && !dose.isWithdrawn} />
        {mayRecord && !dose.isWithdrawn && <WithdrawDose childId={child.id} doseId={dose.id} />}
      </div>
    </FamilyPage>
  );
}
