import type { ChildView } from "#lib/families/core/child.ts";
import { type ReadingKind, readingKinds } from "#lib/growth/core/reading.ts";
import type { Fate } from "#lib/imports/core/fate.ts";
import type { GrowthRow } from "#lib/imports/growth/core/growth-row.ts";
import { formatDate } from "#lib/kernel/date-words.ts";
import { parseCalendarDate } from "#lib/kernel/dates.ts";
import { formatLength, formatThickness, formatWeight, type Units } from "#lib/kernel/units.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import { typeWords } from "./type-words.ts";

type Reader = { readonly units: Units; readonly children: readonly ChildView[] };

/** What becomes of a row, in one sentence. */
export async function fateWords(fate: Fate<unknown>, { units, children }: Reader): Promise<string> {
  const t = await getTranslations("imports");
  const locale = await getLocale();
  const measured = (kind: unknown, value: number) => measureWords(kind, value, units, locale);
  if (fate.record && (fate.outcome === "new" || fate.code === "doubtful")) {
    const { kind, value, takenOn, posture, childId } = fate.record as GrowthRow;
    const name = children.find(({ id }) => id === childId)?.name ?? "";
    const what = `${t(`measures.${posture === "standing" ? "height" : kind}`)} ${measured(kind, value)}`;
    return t("fates.new", { what, date: formatDate(takenOn, locale), name });
  }
  const { text, date, bornOn, kind, value, lowest, highest, type, line } = fate.detail ?? {};
  const day = (written: unknown) => {
    const parsed = parseCalendarDate(String(written ?? ""));
    return parsed ? formatDate(parsed, locale) : "";
  };
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
  });
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
  const format = new Intl.NumberFormat(await getLocale(), { maximumFractionDigits: 1 });
  return t(doubt.code, { z: format.format(Number(doubt.detail.z ?? 0)).replace("-", "−") });
}
