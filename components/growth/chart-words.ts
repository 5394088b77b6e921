import { ageParts } from "#components/ui/age-words.ts";
import type { ChildView } from "#lib/families/core/child.ts";
import type { GrowthPoint, Measure } from "#lib/growth/core/child-growth.ts";
import type { ChartWords } from "#lib/growth/core/growth-chart.ts";
import { TERM_DAYS } from "#lib/growth/core/prematurity.ts";
import type { ReferenceId } from "#lib/growth/core/reading.ts";
import { formatList, formatShortDate } from "#lib/kernel/date-words.ts";
import { addDays, type CalendarDate } from "#lib/kernel/dates.ts";
import { recent } from "#lib/kernel/recent.ts";
import { formatLength, type Units } from "#lib/kernel/units.ts";
import { getLocale, getTranslations, type Words } from "#lib/words/words.ts";
import { measureName } from "./measure-name.ts";
import { lineWords, measureWords, numberWords } from "./measure-words.ts";
import { percentileIn } from "./percentile-words.ts";

type Asked = {
  readonly child: Pick<ChildView, "id" | "name" | "bornOn">;
  readonly kind: Measure;
  readonly points: readonly GrowthPoint[];
  readonly units: Units;
  /** The latest in words, for those who cannot see the chart. */
  readonly latest: string;
  readonly references: readonly ReferenceId[];
};

/** Everything a growth chart says, in the person's language and units; the words are fetched once, not for every point. */
export async function chartWords({
  child,
  kind,
  points,
  units,
  latest,
  references,
}: Asked): Promise<ChartWords<GrowthPoint>> {
  const t = await getTranslations();
  const locale = await getLocale();
  const called = measureName(kind, points.at(-1)?.ageDays ?? 0);
  const name = t(`growth.kinds.${called}`);
  const named = formatList(
    references.map((id) => t(`references.names.${id}`)),
    locale,
  );
  const note = await pointNotes(child, units, references.length > 1);
  return {
    title: name,
    summary: t(`charts.summary.${summaryOf(called)}`, {
      kind: name,
      name: child.name,
      count: points.length,
      on: named ? "some" : "none",
      references: named,
      latest,
    }),
    series: child.name,
    measure: kind === "weight-for-length" ? t("growth.kinds.weight") : name,
    age: (unit, count) => t(`charts.axis.age.${count}`, { unit: t(`growth.chart.units.${unit}s`) }),
    ageTick: (n) => String(n),
    gestation: t("charts.axis.gestation"),
    dueDate: t("charts.axis.dueDate"),
    length: t("charts.axis.length", { unit: units.length === "cm" ? "cm" : "in" }),
    byPosture: (id, posture) => t(`charts.by.${posture}`, { name: t(`references.names.${id}`) }),
    standing: t("charts.by.change"),
    valueTick: (value, _, decimals) => numberWords(value, decimals, locale),
    line: (label) => lineWords(label, locale),
    reference: (id) => t(`references.names.${id}`),
    change: (from, to) =>
      t("charts.change", { from: t(`charts.short.${from}`), to: t(`charts.short.${to}`) }),
    mark: (point) => ({
      title: measureWords(kind, point.value, units, locale),
      note: note(point),
      tone: point.estimated ? "estimated" : "plain",
      ...(point.isReading && { href: `/children/${child.id}/growth/readings/${point.id}` }),
    }),
  };
}

function summaryOf(called: ReturnType<typeof measureName>): string {
  if (called === "weight-for-height") return "height";
  return called === "weight-for-length" ? "length" : "age";
}

/** A phrase with a plural in it costs more to make than to keep: ages and percentiles are the same for every child. */
const phrases = recent<string>(3000);

function remembered(t: Words, locale: string, space = ""): Words {
  const say = (key: string, values: Parameters<Words>[1] = {}) =>
    phrases([locale, space, key, ...Object.values(values)].join("|"), () => t(key, values));
  return Object.assign(say, { has: t.has });
}

/** What is said of a point beside its value: when, at which age, where it lies, and on what where that changes. */
export async function pointNotes(
  child: Pick<ChildView, "bornOn">,
  units: Units,
  isNamed: boolean,
): Promise<(point: GrowthPoint) => string> {
  const locale = await getLocale();
  const t = remembered(await getTranslations(), locale);
  const said = remembered(await getTranslations("growth.words"), locale, "growth.words");
  return ({ takenOn, ageDays, placedDay, lengthCm, kind, placement, estimated }) => {
    const parts = [
      formatShortDate(takenOn, locale),
      agesIn(t, child.bornOn, { takenOn, ageDays, placedDay }),
      kind === "weight-for-length" &&
        lengthCm !== null &&
        t("charts.point.length", { length: formatLength(lengthCm, units.length, locale) }),
      placement && percentileIn(said, placement),
      placement && said("zScore", { z: numberWords(placement.z, 2, locale) }),
      placement && isNamed && t("charts.point.reference", { name: t(`charts.short.${placement.reference}`) }),
      estimated && said("estimated"),
    ];
    return parts.filter(Boolean).join(" · ");
  };
}

type Aged = Pick<GrowthPoint, "takenOn" | "ageDays" | "placedDay">;

/** "7 months old"; of a reading placed by corrected age, both: "5 months corrected; 7 months old". */
function agesIn(t: Words, bornOn: CalendarDate, point: Aged): string {
  const { takenOn, ageDays, placedDay } = point;
  const [key, values] = ageParts(bornOn, takenOn);
  const actual = ageDays === 0 ? t("growth.words.atBirth") : t(`families.age.${key}`, values);
  if (placedDay === ageDays) return actual;
  return t("charts.point.ages", { actual, corrected: correctedIn(t, point) });
}

/** The age a reading is placed at, where that is not its actual age. */
export function correctedIn(t: Words, { takenOn, placedDay }: Aged): string {
  if (placedDay < 0) {
    const days = TERM_DAYS + placedDay;
    return t("charts.point.gestation", { weeks: Math.floor(days / 7), days: days % 7 });
  }
  const [key, values] = ageParts(addDays(takenOn, -placedDay), takenOn);
  return t(`references.age.corrected${key[0]?.toUpperCase()}${key.slice(1)}`, values);
}
