import { type RateMeasure, rateRowAt } from "#lib/diary/core/vitals/rate-centiles.ts";
import { type LineId, lineAt } from "#lib/diary/core/vitals/vital-lines.ts";
import { getTranslations, type Words } from "#lib/words/words.ts";
import { RangeNotes } from "./range-notes.tsx";
import { RangeTable } from "./range-table.tsx";

const feverLines: Readonly<Record<RateMeasure, readonly LineId[]>> = {
  heart: ["hr-under12m", "hr-12to24m", "hr-2to5y"],
  breathing: ["rr-6to12m", "rr-over12m"],
};

/** The centiles of heart or breathing rate at an age, and what counts with a fever. */
export async function RateRanges({ measure, ageMonths }: { measure: RateMeasure; ageMonths: number }) {
  const t = await getTranslations("vitals");
  const row = rateRowAt(measure, ageMonths);
  if (!row) return <p className="text-quiet">{t("ranges.none")}</p>;
  const line = feverLines[measure].map((id) => lineAt(id, ageMonths)).find((at) => at !== null);
  const fast = measure === "breathing" ? lineAt("rr-any", ageMonths) : null;
  return (
    <div className="grid gap-1">
      <p className="text-sm text-quiet">
        {agesWords(row, t)} {t("ranges.rest")}
      </p>
      <RangeTable
        caption={t(`ranges.rateColumns.${measure}`)}
        columns={row.centiles.map(([centile]) => t(`ranges.rateColumns.${centile}`))}
        rows={[{ name: null, cells: row.centiles.map(([, rate]) => `${rate}`) }]}
      />
      <RangeNotes
        notes={[
          line !== undefined && t("ranges.feverRates", { line }),
          fast !== null && t("ranges.feverBreathing", { line: fast }),
        ]}
      />
    </div>
  );
}

function agesWords({ fromMonths, toMonths }: { fromMonths: number; toMonths: number }, t: Words): string {
  if (toMonths < 1) return t("ranges.rateFirstWeek");
  const words = (months: number) =>
    months < 24 ? t("ages.months", { months }) : t("ages.years", { years: months / 12 });
  return t("ranges.rateAges", { from: fromMonths === 0 ? "birth" : words(fromMonths), to: words(toMonths) });
}
