import { plainName } from "#lib/diary/core/plain-name.ts";
import type { Question } from "#lib/kernel/result.ts";
import { MINUTES_PER_DAY } from "./dosing-moment.ts";
import { ingredientsOf } from "./limits.ts";
import type { Medicine } from "./medicine.ts";
import type { MedicineContent } from "./medicine-content.ts";
import { type PublishedFigure, publishedForAll, type Region } from "./medicine-fact.ts";
import { formatSpan } from "./span-words.ts";

/**
 * What to ask before a medicine is put down: figures looser than the published ones, a rhythm that its own figures forbid, a name that
 * is on the list already. Asked about the form's fields; nothing is refused. `source` is the published fact.
 */
export function questionsAbout(
  content: MedicineContent,
  others: readonly Medicine[],
  region: Region,
): readonly Question[] {
  const { minIntervalMinutes, mostDoses } = content;
  const published = publishedForAll(ingredientsOf({ ...content, medicineId: null }, []), region);
  const least = minIntervalMinutes ?? published.minIntervalMinutes?.figure ?? 0;
  const most = mostDoses ?? published.mostDoses?.figure ?? Number.POSITIVE_INFINITY;
  const gap = shortestGap(content);
  const daily = dosesADay(content);
  const rhythmField = content.everyMinutes === null ? "time1" : "every";
  return [
    ...askTwin(content, others),
    ...askLooser("minInterval", "interval-looser", minIntervalMinutes, published.minIntervalMinutes),
    ...askLooser("mostDoses", "doses-looser", mostDoses, published.mostDoses),
    ...(gap < least
      ? [
          {
            code: "rhythm-close",
            field: rhythmField,
            detail: { gap: formatSpan(gap), least: formatSpan(least) },
          },
        ]
      : []),
    ...(daily > most ? [{ code: "rhythm-many", field: rhythmField, detail: { daily, most } }] : []),
  ];
}

function askTwin({ name }: MedicineContent, others: readonly Medicine[]): readonly Question[] {
  const twin = others.find((other) => plainName(other.name) === plainName(name));
  return twin ? [{ code: "same-name", field: "name", detail: { name: twin.name } }] : [];
}

function askLooser(
  field: "minInterval" | "mostDoses",
  code: string,
  own: number | null,
  published: PublishedFigure | null,
): readonly Question[] {
  if (own === null || !published) return [];
  const isSpan = field === "minInterval";
  const { figure, source } = published;
  if (isSpan ? own >= figure : own <= figure) return [];
  const shown = (value: number) => (isSpan ? formatSpan(value) : value);
  return [{ code, field, detail: { own: shown(own), published: shown(figure), source } }];
}

/** The least time between two doses of a rhythm, over midnight too, in minutes. */
function shortestGap({ times, everyMinutes }: MedicineContent): number {
  if (everyMinutes !== null) return everyMinutes;
  const [first] = times;
  if (first === undefined) return Number.POSITIVE_INFINITY;
  const following = [...times.slice(1), first + MINUTES_PER_DAY];
  return Math.min(...times.map((minute, place) => (following[place] ?? 0) - minute));
}

/** The most doses of a rhythm that lie within 24 hours. */
function dosesADay({ times, everyMinutes }: MedicineContent): number {
  return everyMinutes === null ? times.length : Math.ceil(MINUTES_PER_DAY / everyMinutes);
}
