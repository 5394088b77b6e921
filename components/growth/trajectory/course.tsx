import { can } from "#lib/access/core/roles.ts";
import type { ChildView } from "#lib/families/core/child.ts";
import { type GrowthPlan, hasStages } from "#lib/growth/core/plan.ts";
import type { LineStyle } from "#lib/growth/core/reference-lines.ts";
import { expected, isWeighedBritishWay } from "#lib/growth/core/trajectory/expected.ts";
import { usualNextIn } from "#lib/growth/core/trajectory/expected-range.ts";
import { FIRST_WEEKS_UNTIL_DAY } from "#lib/growth/core/trajectory/first-weeks.ts";
import type { Parents } from "#lib/growth/core/trajectory/target-height.ts";
import { type Growth, trajectoryOf } from "#lib/growth/core/trajectory/trajectory.ts";
import type { TrajectoryChoice } from "#lib/growth/core/trajectory/trajectory-choice.ts";
import { velocityKinds } from "#lib/growth/core/velocity.ts";
import { type CalendarDate, daysBetween } from "#lib/kernel/dates.ts";
import type { Units } from "#lib/kernel/units.ts";
import { getTranslations } from "#lib/words/words.ts";
import { ChooseReference } from "./choose-reference.tsx";
import { correctHref } from "./correct-href.ts";
import { ExpectedCard } from "./expected-card.tsx";
import { Findings } from "./findings.tsx";
import { FirstWeeksCard } from "./first-weeks-card.tsx";
import { GainsCard } from "./gains-card.tsx";
import { latestAge } from "./latest-age.ts";
import { TargetCard } from "./target-card.tsx";

/** WHO's gains end at two years; the first weeks are looked back on for one. */
const [GAINS_UNTIL_DAY, YEAR_DAYS] = [731, 365];

type CourseProps = {
  child: ChildView;
  plan: GrowthPlan;
  growth: Growth;
  profile: Parents;
  today: CalendarDate;
  lines: LineStyle;
  units: Units;
  choice: TrajectoryChoice;
};

/** The whole course of a child's growth: what it says, what comes next, what was gained, where it may lead. */
export async function Course(props: CourseProps) {
  const { child, plan, growth, profile, today, lines, units, choice } = props;
  const t = await getTranslations("trajectory");
  const { findings, firstWeeks, target } = trajectoryOf(growth, plan, profile, today, lines);
  const place = `/children/${child.id}/growth/trajectory`;
  const todayDays = daysBetween(child.bornOn, today);
  const nextIn = choice.nextIn ?? usualNextIn(todayDays);
  const next = velocityKinds.flatMap(
    (kind) => expected(kind, growth[kind], plan, findings, today, nextIn) ?? [],
  );
  const often = isWeighedBritishWay(child, todayDays, child.country);
  const placed = hasStages(plan);
  const first = firstWeeks && <FirstWeeksCard weeks={firstWeeks} todayDays={todayDays} units={units} />;
  const isNews = todayDays <= FIRST_WEEKS_UNTIL_DAY;
  const mayArrange = can(child, "growth:arrange") && !child.isArchived;
  const mayRecord = can(child, "growth:record") && !child.isArchived;
  return (
    <div className="grid gap-5">
      {!placed && <ChooseReference child={child} />}
      {(placed || findings.length > 0) && (
        <Findings
          findings={findings}
          name={child.name}
          today={today}
          ageDays={(kind) => latestAge(growth, kind)}
          units={units}
          correctHref={(finding) => correctHref(child, finding)}
          recordHref={mayRecord ? `/children/${child.id}/growth/record` : null}
        />
      )}
      {isNews && first}
      {placed && (
        <>
          <ExpectedCard {...{ child, next, often, today, nextIn, place, choice, units }} />
          <GainsCard
            isOpen={todayDays <= GAINS_UNTIL_DAY}
            {...{ child, growth, plan, place, choice, lines, units }}
          />
          <TargetCard
            name={child.name}
            target={target}
            units={units}
            settingsHref={mayArrange ? `/children/${child.id}/growth/settings` : null}
          />
        </>
      )}
      {!isNews && todayDays <= YEAR_DAYS && first}
      <p className="max-w-prose text-sm text-quiet">{t("notDiagnosis")}</p>
    </div>
  );
}
