import type { ChildView } from "#lib/families/core/child.ts";
import { formatDate } from "#lib/kernel/date-words.ts";
import { todayIn } from "#lib/kernel/dates.ts";
import { type DueGroup, dueGlance } from "#lib/vaccinations/core/overview/due-glance.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import { groupNames } from "./group-words.ts";

/** What is due, in a line or two; `isQuiet` where there is nothing that asks for anything. */
export async function glanceWords(
  child: ChildView,
  groups: readonly DueGroup[],
): Promise<{ readonly isQuiet: boolean; readonly lines: readonly string[] }> {
  const t = await getTranslations("immunization.card");
  const { isBlank, overdue, due, soon } = dueGlance(groups, todayIn(child.timeZone, new Date()));
  if (isBlank) return { isQuiet: true, lines: [t("none")] };
  const soonOn = soon[0]?.recommended;
  const lines = [
    overdue.length > 0 && t("overdue", { count: overdue.length, groups: await names(overdue) }),
    due.length > 0 && t("due", { count: due.length, groups: await names(due) }),
    soonOn && t("soon", { date: formatDate(soonOn, await getLocale()), groups: await names(soon) }),
  ].filter((line) => typeof line === "string");
  if (lines.length > 0) return { isQuiet: false, lines };
  return { isQuiet: true, lines: [t(groups.length > 0 ? "clear" : "unknown")] };
}

const names = (groups: readonly DueGroup[]) => groupNames(groups.map(({ vaccineGroup }) => vaccineGroup));
