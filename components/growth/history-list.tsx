import { TextLink } from "#components/ui/text-link.tsx";
import { can } from "#lib/access/core/roles.ts";
import type { ChildView } from "#lib/families/core/child.ts";
import { assess } from "#lib/growth/core/assess.ts";
import { isBirthRecord } from "#lib/growth/core/birth-records.ts";
import type { GrowthPlan } from "#lib/growth/core/plan.ts";
import type { ReadingRecord } from "#lib/growth/core/reading-record.ts";
import { formatDate } from "#lib/kernel/date-words.ts";
import { daysBetween } from "#lib/kernel/dates.ts";
import type { Units } from "#lib/kernel/units.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import { measureName } from "./measure-name.ts";
import { measureWords } from "./measure-words.ts";
import { placedWords } from "./placement-words.ts";

type HistoryListProps = {
  child: ChildView;
  plan: GrowthPlan;
  readings: readonly ReadingRecord[];
  units: Units;
};

/** Readings newest first, each with its place on the reference of its age and everything noted about it. */
export async function HistoryList({ child, plan, readings, units }: HistoryListProps) {
  const t = await getTranslations("growth");
  const locale = await getLocale();
  const rows = await Promise.all(
    readings.map(async (reading) => {
      const { placement } = assess(reading, plan);
      const name = measureName(reading.kind, daysBetween(child.bornOn, reading.takenOn));
      const atBirth = isBirthRecord(reading.id);
      return { reading, name, atBirth, placed: placement && (await placedWords(placement, locale)) };
    }),
  );
  return (
    <ul className="divide-y divide-line">
      {rows.map(({ reading, name, atBirth, placed }) => (
        <li key={reading.id} className="flex items-start justify-between gap-4 px-4 py-3 sm:px-6">
          <div className="min-w-0">
            <p>
              <span className="font-semibold">
                {measureWords(reading.kind, reading.value, units, locale)}
              </span>{" "}
              <span className="text-quiet">
                {t(`kinds.${name}`)}
                {reading.posture && `, ${t(`postures.${reading.posture}`).toLocaleLowerCase(locale)}`}
                {atBirth && `, ${t("words.atBirth")}`}
                {reading.estimated && `, ${t("words.estimated")}`}
              </span>
            </p>
            {placed && (
              <p>
                {placed.place}
                <span className="block text-sm text-quiet">{placed.told}</span>
              </p>
            )}
            <p className="text-sm text-quiet">
              <time dateTime={reading.takenOn}>{formatDate(reading.takenOn, locale)}</time>
              {reading.source !== "manual" && ` · ${reading.device ?? t(`sources.${reading.source}`)}`}
              {reading.recordedBy && ` · ${t("correct.by", { name: reading.recordedBy })}`}
            </p>
            {reading.note && <p className="mt-1 text-sm break-words whitespace-pre-line">{reading.note}</p>}
          </div>
          {can(child, atBirth ? "child:edit" : "growth:record") && (
            <TextLink
              href={
                atBirth
                  ? `/children/${child.id}/edit#at-birth`
                  : `/children/${child.id}/growth/readings/${reading.id}`
              }
              aria-label={t("history.correctOf", {
                kind: t(`kinds.${name}`),
                date: formatDate(reading.takenOn, locale),
              })}
            >
              {t("history.correct")}
            </TextLink>
          )}
        </li>
      ))}
    </ul>
  );
}
