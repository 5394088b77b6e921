import type { GrowthPoint } from "#lib/growth/core/child-growth.ts";
import { latestEnough, type Standing, standingOf } from "#lib/growth/core/standing.ts";
import { formatDate, formatMonth } from "#lib/kernel/date-words.ts";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import type { Units } from "#lib/kernel/units.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import { measureWords } from "./measure-words.ts";
import { percentileWords } from "./percentile-words.ts";
import { referenceName } from "./reference-words.ts";

export type StandingWords = {
  readonly value: string;
  /** "around the 62nd percentile, steady since May" */
  readonly place: string;
  /** "on the WHO standard (corrected age)"; null where it is not placed. */
  readonly reference: string | null;
  readonly date: string;
  readonly takenOn: CalendarDate;
  /** "8.9 kg, around the 62nd percentile on the WHO standard, steady since May" */
  readonly sentence: string;
};

type Context = { readonly units: Units; readonly today: CalendarDate; readonly hasReference: boolean };

/** The latest of a measure in words first; null when nothing was measured. */
export async function standingWords(
  points: readonly GrowthPoint[],
  context: Context,
): Promise<StandingWords | null> {
  const standing = standingOf(points.slice(-latestEnough));
  if (!standing) return null;
  const t = await getTranslations("growth.words");
  const locale = await getLocale();
  const { latest } = standing;
  const { placement } = latest;
  const value = measureWords(latest.kind, latest.value, context.units, locale);
  const reference = placement && (await referenceName(placement.reference, placement.basis));
  const where = await placeWords(standing, context);
  const trend = await trendWords(standing, context, locale);
  const named = reference
    ? (await getTranslations("references"))("placed", { place: where, on: reference })
    : where;
  return {
    value,
    place: [where, trend].filter(Boolean).join(", "),
    reference,
    date: formatDate(latest.takenOn, locale),
    takenOn: latest.takenOn,
    sentence: t("sentence", { value, place: [named, trend].filter(Boolean).join(", ") }),
  };
}

async function placeWords({ latest }: Standing<GrowthPoint>, { hasReference }: Context): Promise<string> {
  if (latest.placement) return percentileWords(latest.placement);
  const t = await getTranslations("growth.words");
  return t(hasReference ? "unplaced" : "noReference");
}

async function trendWords(
  { trend, since, latest }: Standing<GrowthPoint>,
  { today }: Context,
  locale: string,
): Promise<string | null> {
  if (!trend || !since || latest.placement?.flag) return null;
  const t = await getTranslations("growth.words");
  return t(trend, { since: formatMonth(since, today, locale) });
}
