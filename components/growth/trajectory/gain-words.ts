import type { Velocity } from "#lib/growth/core/velocity-pairs.ts";
import type { Units } from "#lib/kernel/units.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import { measureWords, numberWords } from "../measure-words.ts";

export type GainWords = {
  /** "2 to 4 months", by the age WHO counts. */
  readonly period: string;
  /** "+1.3 kg" */
  readonly gain: string;
  /** "around the 54th percentile of gains" */
  readonly place: string;
  readonly z: string | null;
};

/** A gain over one of WHO's intervals, in the person's units. */
export async function gainWords(velocity: Velocity, units: Units): Promise<GainWords> {
  const t = await getTranslations("trajectory.velocity");
  const locale = await getLocale();
  const { kind, gain, row, z, percentile } = velocity;
  const sign = gain < 0 ? "−" : "+";
  return {
    period: periodOf(row, t),
    gain: `${sign}${measureWords(kind, Math.abs(gain), units, locale)}`,
    place: percentile === null ? t("uncounted") : t(...placeOf(percentile)),
    z: z === null ? null : t("z", { z: numberWords(z, 2, locale) }),
  };
}

/** WHO's first two months are counted in weeks: 4 weeks are 0.92 months. */
function periodOf(
  { intervalMonths, startMonth, endMonth }: Velocity["row"],
  t: Awaited<ReturnType<typeof getTranslations>>,
): string {
  if (intervalMonths === 1 && startMonth === 0) return t("firstWeeks");
  if (intervalMonths === 1 && startMonth < 1) return t("fromWeeks");
  return t("between", { from: startMonth, to: endMonth });
}

function placeOf(percentile: number): [key: string, values?: Record<string, number>] {
  if (percentile < 1) return ["below"];
  return percentile > 99 ? ["above"] : ["around", { percentile: Math.round(percentile) }];
}
