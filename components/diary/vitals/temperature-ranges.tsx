import { type MethodRange, methodRanges } from "#lib/diary/core/vitals/temperature-methods.ts";
import { isLineAt, lineAt } from "#lib/diary/core/vitals/vital-lines.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import { type TemperatureUnit, temperatureWords } from "../words/temperature-words.ts";
import { RangeNotes } from "./range-notes.tsx";
import { RangeTable } from "./range-table.tsx";

/** What is usual by each way of measuring, from where it counts as a fever, and what NICE says of fever at an age. */
export async function TemperatureRanges({ ageMonths, unit }: { ageMonths: number; unit: TemperatureUnit }) {
  const t = await getTranslations("vitals");
  const locale = await getLocale();
  const words = (celsius: number) => temperatureWords(celsius, unit, locale);
  // The unit stands in the head of the column.
  const bare = (celsius: number) => words(celsius).replace(/ .*/, "");
  const usual = ({ normalLow, normalHigh, feverFrom }: MethodRange) =>
    normalLow === null || normalHigh === null
      ? t("ranges.temperatureNone")
      : // What is a fever is not usual too, though both tables print the figure between them.
        t(normalHigh === feverFrom ? "ranges.spanBelow" : "ranges.span", {
          low: bare(normalLow),
          high: bare(normalHigh),
        });
  const advisedFrom = (months: number) =>
    months < 24 ? t("ages.months", { months }) : t("ages.years", { years: months / 12 });
  const young = lineAt("temp-under3m", ageMonths);
  const infant = lineAt("temp-3to6m", ageMonths);
  return (
    <div className="grid gap-1">
      <RangeTable
        columns={["temperatureMethod", "temperatureUsual", "temperatureFever"].map((key) =>
          t(`ranges.${key}`, { unit: `°${unit}` }),
        )}
        rows={methodRanges.map((range) => ({
          name: (
            <>
              {t(`ranges.methods.${range.id}`)}
              {ageMonths < range.fromMonths && (
                <span className="block font-normal whitespace-normal text-quiet">
                  {t("ranges.temperatureFrom", { from: advisedFrom(range.fromMonths) })}
                </span>
              )}
            </>
          ),
          cells: [usual(range), bare(range.feverFrom)],
        }))}
      />
      <RangeNotes
        notes={[
          young !== null && t("ranges.temperatureYoung", { line: words(young) }),
          infant !== null && t("ranges.temperatureInfant", { line: words(infant) }),
          isLineAt("fever-5days", ageMonths) && t("ranges.temperatureDays"),
        ]}
      />
    </div>
  );
}
