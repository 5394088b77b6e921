import { ageWords } from "#components/ui/age-words.ts";
import type { ChildView } from "#lib/families/core/child.ts";
import type { GrowthPoint, Measure } from "#lib/growth/core/child-growth.ts";
import type { ChartWords } from "#lib/growth/core/growth-chart.ts";
import { formatShortDate } from "#lib/kernel/date-words.ts";
import type { Units } from "#lib/kernel/units.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import { measureName } from "./measure-name.ts";
import { measureWords, numberWords } from "./measure-words.ts";
import { percentileWords } from "./percentile-words.ts";

/** Everything a growth chart says, in the person's language and units. */
export async function chartWords(
  child: ChildView,
  kind: Measure,
  points: readonly GrowthPoint[],
  units: Units,
  latest: string,
): Promise<ChartWords<GrowthPoint>> {
  const t = await getTranslations("growth");
  const locale = await getLocale();
  const name = t(`kinds.${measureName(kind, points.at(-1)?.ageDays ?? 0)}`);
  const notes = new Map(
    await Promise.all(points.map(async (point) => [point.id, await noteOf(child, point)] as const)),
  );
  return {
    title: name,
    summary: t("chart.summary", { kind: name, name: child.name, count: points.length, latest }),
    series: child.name,
    measure: name,
    age: (unit) => `${t("chart.age")} (${t(`chart.units.${unit}s`)})`,
    ageTick: (n) => String(n),
    valueTick: (value) => numberWords(value, Number.isInteger(value) ? 0 : 1, locale),
    mark: (point) => ({
      title: measureWords(kind, point.value, units, locale),
      note: notes.get(point.id) ?? "",
      tone: point.estimated ? "estimated" : "plain",
      ...(point.isReading && { href: `/children/${child.id}/growth/readings/${point.id}` }),
    }),
  };
}

async function noteOf(child: ChildView, point: GrowthPoint): Promise<string> {
  const t = await getTranslations("growth.words");
  const locale = await getLocale();
  const parts = [
    formatShortDate(point.takenOn, locale),
    point.ageDays === 0 && t("atBirth"),
    point.ageDays > 0 && (await ageWords(child.bornOn, point.takenOn)),
    point.placement && (await percentileWords(point.placement)),
    point.placement && t("zScore", { z: numberWords(point.placement.z, 2, locale) }),
    point.estimated && t("estimated"),
  ];
  return parts.filter(Boolean).join(" · ");
}
