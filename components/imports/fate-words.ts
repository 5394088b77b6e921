import type { ChildView } from "#lib/families/core/child.ts";
import { type ReadingKind, readingKinds } from "#lib/growth/core/reading.ts";
import { type Fate, isKept } from "#lib/imports/core/fate.ts";
import type { GrowthRow } from "#lib/imports/growth/core/growth-row.ts";
import { formatDate } from "#lib/kernel/date-words.ts";
import { parseCalendarDate } from "#lib/kernel/dates.ts";
import { formatLength, formatThickness, formatWeight, type Units } from "#lib/kernel/units.ts";
import { formatGivenOn } from "#lib/vaccinations/core/dose-date-words.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import { diaryRowWords, isDiaryRow } from "./diary-words.ts";
import { typeWords } from "./type-words.ts";
import { codeWords, isVaccination, vaccinationWords } from "./vaccination-words.ts";

type Reader = { readonly units: Units; readonly children: readonly ChildView[] };

/** What becomes of a row, in one sentence. */
export async function fateWords(fate: Fate<unknown>, { units, children }: Reader): Promise<string> {
  const t = await getTranslations("imports");
  const locale = await getLocale();
  const measured = (kind: unknown, value: number) => measureWords(kind, value, units, locale);
  const isTold = fate.record && (isKept(fate) || fate.code === "doubtful");
  if (isTold && isDiaryRow(fate.record)) {
    const { record } = fate;
    return diaryRowWords(record, children.find(({ id }) => id === record.childId)?.name ?? "");
  }
  if (isTold && isVaccination(fate.record)) {
    const { record } = fate;
    const name = children.find(({ id }) => id === record.childId)?.name ?? "";
    return t("fates.new", { ...(await vaccinationWords(record, locale)), name });
  }
  if (isTold) {
    const { kind, value, takenOn, posture, childId } = fate.record as GrowthRow;
    const name = children.find(({ id }) => id === childId)?.name ?? "";
    const what = `${t(`measures.${posture === "standing" ? "height" : kind}`)} ${measured(kind, value)}`;
    return t("fates.new", { what, date: formatDate(takenOn, locale), name });
  }
  const { text, date, bornOn, kind, value, lowest, highest, type, line, vaccine, ...rest } =
    fate.detail ?? {};
  const day = (written: unknown) => dayWords(written, locale);
  if (fate.code === "not-yet" && type === "unknown") return t("fates.unknown");
  const key = t.has(`fates.${fate.code}`) ? `fates.${fate.code}` : "fates.other";
  const of = kind ?? fate.measure;
  return t(key, {
    text: String(text ?? ""),
    date: day(date),
    bornOn: day(bornOn),
    kind: t.has(`measures.${of}`) ? t(`measures.${of}`) : String(of ?? ""),
    value: value === undefined ? "" : measured(of, Number(value)),
    lowest: lowest === undefined ? "" : measured(of, Number(lowest)),
    highest: highest === undefined ? "" : measured(of, Number(highest)),
    type: await typeWords(String(type ?? "")),
    line: Number(line ?? 0),
    vaccine: await codeWords(vaccine),
    year: String(rest.year ?? ""),
    key: String(rest.key ?? ""),
    length: Number(rest.length ?? 0),
  });
}

/** A day, month or year as it is written in figures, in words. */
function dayWords(written: unknown, locale: string): string {
  const text = String(written ?? "");
  const parsed = parseCalendarDate(`${text}-01-01`.slice(0, 10));
  if (!parsed) return "";
  const precision = text.length === 4 ? "year" : text.length === 7 ? "month" : "day";
  return formatGivenOn(parsed, precision, locale);
}

/** "8.9 kg", "71.5 cm", "8.5 mm". */
function measureWords(kind: unknown, value: number, units: Units, locale: string): string {
  if (!isKind(kind)) return `${value}`;
  if (kind === "weight") return formatWeight(value, units.weight, locale);
  return kind === "triceps" || kind === "subscapular"
    ? formatThickness(value, locale)
    : formatLength(value, units.length, locale);
}

const isKind = (kind: unknown): kind is ReadingKind => (readingKinds as readonly unknown[]).includes(kind);

/** What to look at before a row is kept; null when there is nothing. */
export async function doubtWords({ doubt }: Fate<unknown>): Promise<string | null> {
  const t = await getTranslations("imports.doubts");
  if (!doubt || !t.has(doubt.code)) return null;
  const locale = await getLocale();
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const { z, vaccine, other, date, expiry } = doubt.detail;
  return t(doubt.code, {
    z: format.format(Number(z ?? 0)).replace("-", "−"),
    vaccine: await codeWords(vaccine),
    other: await codeWords(other),
    date: dayWords(date, locale),
    expiry: dayWords(expiry, locale),
  });
}
