import { Card } from "#components/ui/card.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Tabs } from "#components/ui/tabs.tsx";
import type { GrowthPlan } from "#lib/growth/core/plan.ts";
import { isPreterm } from "#lib/growth/core/prematurity.ts";
import type { LineStyle } from "#lib/growth/core/reference-lines.ts";
import type { Growth } from "#lib/growth/core/trajectory/trajectory.ts";
import {
  fullestInterval,
  type TrajectoryChoice,
  trajectoryAddress,
} from "#lib/growth/core/trajectory/trajectory-choice.ts";
import { velocityIntervals, velocityKinds } from "#lib/growth/core/velocity.ts";
import { toleranceDays, velocities } from "#lib/growth/core/velocity-pairs.ts";
import type { Units } from "#lib/kernel/units.ts";
import { getTranslations } from "#lib/words/words.ts";
import { GainsChart } from "./gains-chart.tsx";
import { GainsTable } from "./gains-table.tsx";
import { SourceLine } from "./source-line.tsx";

type GainsCardProps = {
  /** Whether the gains are still news; else they are folded away. */
  isOpen: boolean;
  child: { readonly id: string; readonly name: string };
  growth: Growth;
  plan: GrowthPlan;
  place: string;
  choice: TrajectoryChoice;
  lines: LineStyle;
  units: Units;
};

/** How much was gained over WHO's intervals, as a list and as a chart. */
export async function GainsCard(props: GainsCardProps) {
  const t = await getTranslations("trajectory.velocity");
  const { isOpen, child, growth, plan, place, choice, lines, units } = props;
  const { kind } = choice;
  const found = velocities(kind, growth[kind], plan);
  const months = choice.months ?? fullestInterval(kind, found);
  const shown = found.filter(({ row }) => row.intervalMonths === months);
  const named = await getTranslations("growth.kindsShort");
  const over = { months: t("months", { months }), days: toleranceDays(months) };
  const gains = (
    <>
      <div className="mb-4 grid gap-3">
        <Tabs
          label={t("kind")}
          tabs={velocityKinds.map((each) => ({
            href: trajectoryAddress(place, { ...choice, kind: each, months: null }, "gains"),
            label: named(each),
            current: each === kind,
          }))}
        />
        <Tabs
          label={t("interval")}
          tabs={velocityIntervals(kind).map((each) => ({
            href: trajectoryAddress(place, { ...choice, months: each }, "gains"),
            label: t("months", { months: each }),
            current: each === months,
          }))}
        />
      </div>
      {shown.length > 0 ? (
        <div className="grid gap-5">
          <GainsTable velocities={shown} units={units} />
          <GainsChart {...{ child, kind, months, plan, lines, units }} velocities={shown} />
        </div>
      ) : (
        <EmptyState level={3} title={t("empty.title", over)}>
          {t("empty.text", over)}
        </EmptyState>
      )}
      <p className="mt-4 max-w-prose text-sm text-quiet">
        {isPreterm(plan.birth.gestationDays) && `${t("corrected")} `}
        {t("note")}
      </p>
      <SourceLine id="velocity" />
    </>
  );
  return (
    <Card title={t("title")} id="gains">
      {isOpen ? (
        gains
      ) : (
        <details open={choice.months !== null || kind !== "weight"}>
          <summary className="flex min-h-touch cursor-pointer items-center font-semibold">
            {t("openAll")}
          </summary>
          {gains}
        </details>
      )}
    </Card>
  );
}
