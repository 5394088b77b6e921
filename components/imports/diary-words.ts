import type { Remark } from "#lib/diary/core/journal/remark.ts";
import { sleepText } from "#lib/diary/core/journal/seed-pairs.ts";
import type { DiaryRow } from "#lib/imports/diary/core/diary-row.ts";
import { clockText } from "#lib/kernel/clock-text.ts";
import { formatDate, formatList } from "#lib/kernel/date-words.ts";
import { parseCalendarDate } from "#lib/kernel/dates.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";

export function isDiaryRow(record: unknown): record is DiaryRow {
  return typeof record === "object" && record !== null && "content" in record;
}

/** "23 May 2025, 13:00, for Nora: pain at 3 places, 2 medications and blood pressure" */
export async function diaryRowWords({ content }: DiaryRow, name: string): Promise<string> {
  const t = await getTranslations("journal.entry");
  const locale = await getLocale();
  const date = formatDate(content.day, locale);
  const what = formatList(await partsOf(content), locale) || t("nothing");
  if (content.minute === null) return t("untimed", { date, name, what });
  const time = content.minute === null ? "" : clockText(content.minute);
  return t("timed", { date, time, name, what });
}

async function partsOf(content: DiaryRow["content"]): Promise<string[]> {
  const t = await getTranslations("journal.entry");
  const counted = (["pains", "intakes", "activities"] as const).flatMap((name) =>
    content[name].length > 0 ? [t(name, { count: content[name].length })] : [],
  );
  const told = {
    oxygen: content.oxygenLow ?? content.oxygenFlow,
    pressure: content.systolic,
    heartRate: content.heartRate,
    breathingRate: content.breathingRate,
    temperature: content.temperature,
    sleep: content.sleepMinutes,
    mood: content.mood,
    note: content.note,
  };
  const length = sleepText(content.sleepMinutes) ?? "";
  const names = Object.entries(told).filter(([, value]) => value !== null);
  return [...counted, ...names.map(([name]) => t(name, { length }))];
}

/** What is told of an entry that is kept, in one sentence. */
export async function remarkWords({ code, detail }: Remark): Promise<string> {
  const t = await getTranslations("journal");
  const { key = "", text = "", why = "", field = "", found = "", minutes = 0, date = "" } = detail;
  const day = parseCalendarDate(`${date}`);
  return t(`remarks.${code}`, {
    key,
    text,
    why: t.has(`why.${why}`) ? t(`why.${why}`) : "",
    field: t.has(`fields.${field}`) ? t(`fields.${field}`) : field,
    found: found === "" ? "none" : found,
    minutes,
    date: day ? formatDate(day, await getLocale()) : "",
  });
}
