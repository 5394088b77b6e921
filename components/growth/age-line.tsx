import { ageParts, ageWords } from "#components/ui/age-words.ts";
import type { ChildView } from "#lib/families/core/child.ts";
import { correctionDays, isPreterm, postMenstrualAge, TERM_DAYS } from "#lib/growth/core/prematurity.ts";
import type { GrowthProfile } from "#lib/growth/core/profile.ts";
import { addDays, ageOn, type CalendarDate, daysBetween } from "#lib/kernel/dates.ts";
import { getTranslations } from "#lib/words/words.ts";

type AgedChild = Pick<ChildView, "bornOn" | "gestationDays">;

/** An age, and for a child born early the other one beside it: "9 months old · 7 months corrected". */
export async function ageLineWords(
  child: AgedChild,
  { correctedUntilMonths }: Pick<GrowthProfile, "correctedUntilMonths">,
  on: CalendarDate,
): Promise<string> {
  const { bornOn, gestationDays } = child;
  const actual = await ageWords(bornOn, on);
  const ageDays = daysBetween(bornOn, on);
  if (!isPreterm(gestationDays) || ageDays < 0) return actual;
  const t = await getTranslations("references.age");
  const { totalDays, weeks, days } = postMenstrualAge(ageDays, gestationDays);
  if (totalDays < TERM_DAYS)
    return t("corrected", { actual, corrected: t("postMenstrual", { weeks, days }) });
  if (ageOn(bornOn, on).totalMonths >= correctedUntilMonths) return actual;
  const [key, values] = ageParts(addDays(bornOn, correctionDays(gestationDays)), on);
  return t("corrected", { actual, corrected: t(`corrected${key[0]?.toUpperCase()}${key.slice(1)}`, values) });
}

/** The same as an element. */
export async function AgeLine({
  child,
  profile,
  on,
}: {
  child: AgedChild;
  profile: Pick<GrowthProfile, "correctedUntilMonths">;
  on: CalendarDate;
}) {
  return <span>{await ageLineWords(child, profile, on)}</span>;
}
