import type { VitalChild } from "#lib/diary/core/vitals/placement.ts";
import {
  lowSystolic,
  pressureRanges,
  type PressureRanges as Ranges,
} from "#lib/diary/core/vitals/pressure-ranges.ts";
import { getLocale, getTranslations, type Words } from "#lib/words/words.ts";
import { heightWords, type PlacementContext } from "./placement-words.ts";
import { RangeNotes } from "./range-notes.tsx";
import { RangeTable } from "./range-table.tsx";

type PressureRangesProps = {
  child: VitalChild;
  context: Pick<PlacementContext, "lengthUnit" | "heightOn">;
};

/** From which blood pressures the published ranges begin for a child, and by which table. */
export async function PressureRanges({ child, context }: PressureRangesProps) {
  const t = await getTranslations("vitals");
  const locale = await getLocale();
  const ranges = pressureRanges(child);
  const low = lowSystolic(child.ageMonths);
  const height = child.heightCm === null ? "" : heightWords(child.heightCm, context, t, locale);
  const months = ranges.basis === "infant" ? ranges.studied.months : 0;
  const rows = rowsOf(ranges, t);
  return (
    <div className="grid gap-1">
      <p className="max-w-prose text-sm text-quiet">
        {t("ranges.pressureBasis", { basis: ranges.basis, height, months })}
      </p>
      {rows.length > 0 && (
        <RangeTable
          columns={["pressureRange", "pressureSystolic", "pressureDiastolic"].map((key) =>
            t(`ranges.${key}`),
          )}
          rows={rows}
        />
      )}
      <RangeNotes
        notes={[low !== null && t("ranges.pressureLow", { line: low }), t("ranges.pressureNote")]}
      />
    </div>
  );
}

type Row = { readonly name: string; readonly cells: readonly string[] };

function rowsOf(ranges: Ranges, t: Words): readonly Row[] {
  const row = (name: string, cells: readonly string[]) => ({ name: t(`ranges.${name}`), cells });
  const from = (line: number) => t("ranges.from", { line });
  const below = (line: number) => t("ranges.below", { line });
  const span = (low: number, high: number) =>
    low < high ? t("ranges.span", { low, high: high - 1 }) : t("ranges.never");
  if (ranges.basis === "height" || ranges.basis === "fixed") {
    const kinds = [ranges.lines.systolic, ranges.lines.diastolic];
    return [
      row(
        "pressureNormal",
        kinds.map(({ elevated }) => below(elevated)),
      ),
      row(
        "pressureElevated",
        kinds.map(({ elevated, stage1 }) => span(elevated, stage1)),
      ),
      row(
        "pressureStage1",
        kinds.map(({ stage1, stage2 }) => span(stage1, stage2)),
      ),
      row(
        "pressureStage2",
        kinds.map(({ stage2 }) => from(stage2)),
      ),
    ];
  }
  if (ranges.basis === "screening" || ranges.basis === "far") {
    const { systolic, diastolic } = ranges.lines;
    return [row("pressureScreening", [from(systolic), from(diastolic)])];
  }
  if (ranges.basis !== "infant") return [];
  const { systolic, systolicSd, diastolic, diastolicSd } = ranges.studied;
  const within = (mean: number, sd: number) => t("ranges.span", { low: mean - sd, high: mean + sd });
  return [row("pressureInfant", [within(systolic, systolicSd), within(diastolic, diastolicSd)])];
}
