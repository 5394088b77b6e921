import { HEIGHT_FROM_DAY } from "#lib/growth/core/posture.ts";
import type { Finding } from "#lib/growth/core/trajectory/finding.ts";
import { formatDate, formatList, formatMonth } from "#lib/kernel/date-words.ts";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import type { Units } from "#lib/kernel/units.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import { measureName } from "../measure-name.ts";
import { measureWords, numberWords } from "../measure-words.ts";
import { cutOffValues } from "./cut-off-values.ts";
import { type SourceId, sourceOf } from "./sources.ts";

export type FindingWords = {
  readonly title: string;
  readonly means: string;
  readonly usually: string;
  readonly whom: string;
  /** null where nobody else says so. */
  readonly source: SourceId | null;
};

export type FindingContext = {
  readonly name: string;
  readonly today: CalendarDate;
  /** Of the latest reading of the finding's kind: a length is called height from 24 months. */
  readonly ageDays: number;
  readonly units: Units;
};

/** The width of a centile space, as a z-score. */
const CENTILE_SPACE_Z = 2 / 3;

type Steady = Extract<Finding, { code: "steady" }>;

/** Everything a finding says but those of a steady course, which are said together. */
export async function findingWords(
  finding: Exclude<Finding, Steady>,
  context: FindingContext,
): Promise<FindingWords> {
  const t = await getTranslations("trajectory.findings");
  const code =
    finding.code === "faltering" && finding.severity === "watch" ? "falteringSettled" : finding.code;
  const values = { name: context.name, ...(await valuesOf(finding, context)) };
  return {
    title: t(`${code}.title`, values),
    means: t(`${code}.means`, values),
    usually: t(`${code}.usually`, values),
    whom: t(`${code}.whom`, values),
    source: sourceOf(finding),
  };
}

/** The name of what is measured, as it is called at that age. */
export async function kindWords(kind: Finding["kind"], ageDays: number): Promise<string> {
  const t = await getTranslations("growth.kinds");
  return t(measureName(kind, ageDays));
}

/** The same within a sentence, where only an abbreviation is written large. */
export async function kindInSentence(kind: Finding["kind"], ageDays: number): Promise<string> {
  const words = await kindWords(kind, ageDays);
  return kind === "bmi" ? words : words.toLocaleLowerCase(await getLocale());
}

async function valuesOf(finding: Exclude<Finding, Steady>, context: FindingContext) {
  const { today, ageDays, units } = context;
  const locale = await getLocale();
  const { code, detail } = finding;
  if (code === "crossing") {
    const lines = formatList(detail.lines, locale);
    const kind = await kindWords(finding.kind, ageDays);
    const since = formatMonth(detail.since, today, locale);
    const later = ageDays >= HEIGHT_FROM_DAY && (finding.kind === "weight" || finding.kind === "length");
    const measure = later ? `${finding.kind}Later` : finding.kind;
    return { kind, measure, to: detail.to, lines, count: detail.lines.length, since };
  }
  if (code === "faltering") {
    const since = formatMonth(detail.since, today, locale);
    const settledSince = detail.settledSince ? formatMonth(detail.settledSince, today, locale) : "";
    return { spaces: detail.spaces, band: detail.band, since, settledSince };
  }
  if (code === "rapid-gain") return { gained: numberWords(detail.gainedZ / CENTILE_SPACE_Z, 1, locale) };
  if (code === "lost-weight") {
    const lost = measureWords("weight", detail.lostKg, units, locale);
    return { lost, since: formatMonth(detail.since, today, locale), months: detail.months };
  }
  if (code === "implausible") {
    const value = measureWords(finding.kind, detail.value, units, locale);
    const kind = await kindWords(finding.kind, ageDays);
    return { kind, value, date: formatDate(detail.takenOn, locale) };
  }
  if ("lostPercent" in detail) return firstDaysValues(detail, locale);
  const length = await kindInSentence("length", ageDays);
  return cutOffValues(finding, { length, units, locale });
}

type FirstDays = Extract<Finding, { detail: { lostPercent: number } }>["detail"];

function firstDaysValues(detail: FirstDays, locale: string) {
  const regainedDay = "regainedDay" in detail ? detail.regainedDay : null;
  return {
    lost: detail.lostPercent,
    percent: percentWords(detail.lostPercent, locale),
    lowestDay: detail.lowestDay,
    back: regainedDay === null ? "no" : "yes",
    concern: "concern" in detail ? detail.concern : "none",
    day: regainedDay ?? 0,
    latestDay: "latestDay" in detail ? detail.latestDay : 0,
  };
}

/** "6 %", "10.4 %": to a tenth, since the limit lies at ten. */
export function percentWords(percent: number, locale: string): string {
  return `${numberWords(percent, Number.isInteger(Math.round(percent * 10) / 10) ? 0 : 1, locale)} %`;
}
