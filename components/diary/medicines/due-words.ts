import type { DueDose } from "#lib/diary/core/medicines/due-doses.ts";
import { formatSpan } from "#lib/diary/core/medicines/span-words.ts";
import { formatShortDate, formatTime } from "#lib/kernel/date-words.ts";
import { localTimeIn } from "#lib/kernel/local-time.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import type { DiaryContext } from "../diary-context.ts";

type Clock = Pick<DiaryContext, "child" | "today" | "instant">;

/** When a dose is due: "Overdue since 08:00, 1 h 20 min ago". */
export async function dueWords({ status, dueAt }: DueDose, context: Clock): Promise<string> {
  const t = await getTranslations("medicines.due");
  if (dueAt === null) return "";
  const { clock, date, isToday } = await momentOf(dueAt, context);
  const minutes = (context.instant.getTime() - Date.parse(dueAt)) / 60_000;
  if (status === "soon") return t("soon", { clock });
  if (status === "due") return minutes < 1 ? t("dueNow") : t("due", { clock });
  return isToday ? t("overdue", { clock, span: formatSpan(minutes) }) : t("overdueDay", { clock, date });
}

/** What comes next of a medicine: "Next: Amoxicillin at 16:00". */
export async function nextWords({ medicine, dueAt }: DueDose, context: Clock): Promise<string> {
  const t = await getTranslations("medicines.due");
  if (dueAt === null) return "";
  const { clock, date, isToday } = await momentOf(dueAt, context);
  const { name } = medicine;
  return isToday ? t("next", { name, clock }) : t("nextDay", { name, clock, date });
}

async function momentOf(at: string, { child: { timeZone }, today }: Clock) {
  const locale = await getLocale();
  const instant = new Date(at);
  const { day } = localTimeIn(timeZone, instant);
  return {
    clock: formatTime(instant, timeZone, locale),
    date: formatShortDate(day, locale),
    isToday: day === today,
  };
}
