import { ScrollRegion } from "#components/ui/scroll-region.tsx";
import { formatDate } from "#lib/kernel/date-words.ts";
import { formatGivenOn } from "#lib/vaccinations/core/dose-date-words.ts";
import { type AgeStage, ageStages } from "#lib/vaccinations/core/overview/age-stages.ts";
import type { RowDose } from "#lib/vaccinations/core/overview/dose-rows.ts";
import type { DoseAhead } from "#lib/vaccinations/core/overview/doses-ahead.ts";
import type { TimelineRow } from "#lib/vaccinations/core/overview/timeline.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import { rowName } from "./group-words.ts";
import { markOf, TimelineMark } from "./timeline-mark.tsx";

type TimelineTableProps = { rows: readonly TimelineRow[]; now: AgeStage };

/** Vaccines by age, laid out as schedules are printed; scrolled with the arrow keys where it is wider than the screen. */
export async function TimelineTable({ rows, now }: TimelineTableProps) {
  const t = await getTranslations("immunization.timeline");
  const named = await Promise.all(rows.map(async (row) => ({ row, name: await rowName(row) })));
  const column = (stage: AgeStage) => (stage === now ? "bg-accent-soft" : "");
  return (
    <ScrollRegion className="overflow-x-auto" label={t("table")}>
      <table className="w-full border-collapse text-sm">
        <caption className="sr-only">{t("table")}</caption>
        <thead>
          <tr>
            <th scope="col" className="p-2 ps-4 text-start font-normal text-quiet">
              {t("disease")}
            </th>
            {ageStages.map((stage) => (
              <th
                key={stage}
                scope="col"
                className={`p-1 text-center align-bottom whitespace-nowrap text-xs font-normal text-quiet ${column(stage)}`}
              >
                {t(`heads.${stage}`)}
                {stage === now && <span className="block font-semibold text-ink">{t("now")}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {named.map(({ row, name }) => (
            <tr key={`${row.of} ${row.slug}`} className="border-line border-t">
              <th scope="row" className="min-w-40 p-2 ps-4 text-start font-medium">
                {name}
              </th>
              {ageStages.map((stage) => {
                const cell = row.cells.get(stage);
                return (
                  <td key={stage} className={`p-1 text-center ${column(stage)}`}>
                    {cell && <Marks given={cell.given} ahead={cell.ahead} />}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

type MarksProps = { given: readonly RowDose[]; ahead: readonly DoseAhead[] };

async function Marks({ given, ahead }: MarksProps) {
  const t = await getTranslations("immunization.timeline");
  const locale = await getLocale();
  const marks = [
    ...given.map(({ dose, status }) => {
      const kind = markOf(status);
      const date = formatGivenOn(dose.givenOn, dose.precision, locale);
      return { id: dose.id, kind, words: t("markGiven", { kind: t(`kinds.${kind}`), date }) };
    }),
    ...ahead.map(({ kind, on, doseNumber }) => {
      const date = formatDate(on, locale);
      const isNow = kind === "overdue" || kind === "now" || kind === "open";
      const words = isNow ? t(`kinds.${kind}`) : t("markAhead", { kind: t(`kinds.${kind}`), date });
      return { id: `${kind} ${on} ${doseNumber}`, kind, words };
    }),
  ];
  if (marks.length === 0) return null;
  return (
    <span className="inline-flex flex-wrap justify-center gap-0.5">
      {marks.map(({ id, kind, words }) => (
        <span key={id} title={words}>
          <TimelineMark kind={kind} />
          <span className="sr-only">{words}</span>
        </span>
      ))}
    </span>
  );
}
