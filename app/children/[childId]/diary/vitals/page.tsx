import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { diaryContextOf } from "#components/diary/diary-context.ts";
import { LatestVitals } from "#components/diary/vitals/latest-vitals.tsx";
import { type VitalGround, vitalChildOn } from "#components/diary/vitals/vital-child.ts";
import { VitalRanges } from "#components/diary/vitals/vital-ranges.tsx";
import { FamilyPage } from "#components/shell/family-page.tsx";
import { ageWords } from "#components/ui/age-words.ts";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { Still } from "#components/ui/still.tsx";
import { can } from "#lib/access/core/roles.ts";
import { asSignedIn } from "#lib/access/scope.ts";
import { FEVER_LOOK_BACK_DAYS } from "#lib/diary/core/vitals/fever.ts";
import { listLatestVitals, listTemperatures } from "#lib/diary/vitals/queries.ts";
import { listChildren } from "#lib/families/queries.ts";
import { findHeight } from "#lib/growth/height/queries.ts";
import { addDays, addMonths } from "#lib/kernel/dates.ts";
import { getTranslations } from "#lib/words/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("vitals"))("title") };
}

/** What is older than this says nothing of how a child is. */
const LATEST_MONTHS = 12;

export default async function VitalsPage({ params }: { params: Promise<{ childId: string }> }) {
  const { childId } = await params;
  const view = await asSignedIn(async (db, me) => {
    const children = await listChildren(db);
    const child = children.find(({ id }) => id === childId);
    if (!child || !can(child, "diary:read")) return null;
    const context = diaryContextOf(child, new Date());
    const latest = await listLatestVitals(db, child, addMonths(context.today, -LATEST_MONTHS));
    const grounds = new Map<(typeof latest)[number], VitalGround>();
    for (const one of latest) {
      grounds.set(one, {
        height: one.measure === "pressure" ? await findHeight(db, child, one.day) : null,
        temperatures: await listTemperatures(db, child, addDays(one.day, -FEVER_LOOK_BACK_DAYS), one.day),
      });
    }
    return { me, children, context, latest, grounds, height: await findHeight(db, child, context.today) };
  });
  if (!view) notFound();
  const { me, children, context, latest, grounds, height } = view;
  const { child, today, unit, place } = context;
  const t = await getTranslations();
  const age = await ageWords(child.bornOn, today);
  const words = { unit, lengthUnit: me.lengthUnit };
  const now = vitalChildOn(child, { day: today, at: null }, { height, temperatures: [] });
  return (
    <FamilyPage of={children} child={child} room="/diary/vitals">
      <Still>
        <PageHeading
          title={t("vitals.title")}
          lead={t("vitals.lead", { name: child.name, age })}
          back={{ href: place, label: t("diary.title") }}
        />
        <div className="grid gap-5">
          <LatestVitals latest={latest} grounds={grounds} context={context} words={words} />
          <VitalRanges
            child={now}
            age={age}
            note={child.premature ? t("vitals.ranges.premature", { name: child.name }) : null}
            context={{ ...words, heightOn: height?.takenOn ?? null }}
          />
          <p className="max-w-prose text-sm text-quiet">{t("vitals.notDiagnosis")}</p>
        </div>
      </Still>
    </FamilyPage>
  );
}
