import type { Words } from "#lib/words/words.ts";

/** A length of time in hours and minutes, "2 h 10 min"; `t` speaks "diary.words". */
export function lengthWords(minutes: number, t: Words): string {
  const whole = Math.round(minutes);
  const [hours, rest] = [Math.floor(whole / 60), whole % 60];
  if (hours === 0) return t("minutes", { minutes: rest });
  return rest === 0 ? t("hours", { hours }) : t("hoursMinutes", { hours, minutes: rest });
}

/** How long ago something was: "4 h 10 min ago"; from the second day on in days. */
export function agoWords(minutes: number, t: Words): string {
  if (minutes < 1) return t("justNow");
  const days = Math.floor(minutes / 1440);
  return days < 2 ? t("ago", { length: lengthWords(minutes, t) }) : t("daysAgo", { days });
}
