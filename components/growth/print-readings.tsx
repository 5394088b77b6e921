import { ageParts } from "#components/ui/age-words.ts";
import { ScrollRegion } from "#components/ui/scroll-region.tsx";
import type { ChildView } from "#lib/families/core/child.ts";
import type { GrowthPoint } from "#lib/growth/core/child-growth.ts";
import { formatShortDate } from "#lib/kernel/date-words.ts";
import type { Units } from "#lib/kernel/units.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import { correctedIn } from "./chart-words.ts";
import { measureWords, numberWords } from "./measure-words.ts";

type PrintReadingsProps = {
  /** Whose readings of what: names the table where it is scrolled. */ name: string;
  child: ChildView;
  /** Newest first. */
  points: readonly GrowthPoint[];
  /** Repeated over the columns on every page that the table fills; left out where the chart stands above it. */
  heading?: string;
  units: Units;
};

/** Readings of a chart as a table for paper. */
export async function PrintReadings({ name, child, points, heading, units }: PrintReadingsProps) {
  const t = await getTranslations();
  const locale = await getLocale();
  const isCorrected = points.some(({ placedDay, ageDays }) => placedDay !== ageDays);
  const isByLength = points.some(({ kind }) => kind === "weight-for-length");
  const head = [
    t("charts.print.when"),
    t("charts.print.age"),
    ...(isCorrected ? [t("charts.print.corrected")] : []),
    t("charts.print.value"),
    ...(isByLength ? [t("growth.lengthOrHeight")] : []),
    t("charts.print.place"),
    t("charts.print.z"),
    t("charts.print.on"),
  ];
  return (
    <ScrollRegion className="print-scroll" label={name}>
      <table className="print-readings">
        {!heading && <caption>{t("charts.print.readings")}</caption>}
        <thead>
          {heading && (
            <tr>
              <th colSpan={head.length} scope="colgroup" className="print-heading">
                {heading}
              </th>
            </tr>
          )}
          <tr>
            {head.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {points.map((point) => {
            const { id, kind, value, takenOn, ageDays, placedDay, lengthCm, placement, estimated } = point;
            const [key, values] = ageParts(child.bornOn, takenOn);
            const shown = measureWords(kind, value, units, locale);
            return (
              <tr key={id}>
                <th scope="row">{formatShortDate(takenOn, locale)}</th>
                <td>{ageDays === 0 ? t("growth.words.atBirth") : t(`families.age.${key}`, values)}</td>
                {isCorrected && <td>{placedDay === ageDays ? "–" : correctedIn(t, point)}</td>}
                <td>{estimated ? `${shown} (${t("growth.words.estimated")})` : shown}</td>
                {isByLength && (
                  <td>{lengthCm === null ? "–" : measureWords("length", lengthCm, units, locale)}</td>
                )}
                <td>{placement ? numberWords(placement.percentile, 1, locale) : "–"}</td>
                <td>{placement ? numberWords(placement.z, 2, locale) : "–"}</td>
                <td>{placement ? t(`charts.short.${placement.reference}`) : "–"}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
