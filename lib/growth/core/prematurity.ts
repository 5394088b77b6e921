/** 40+0 weeks: the day a birth is due. */
export const TERM_DAYS = 280;
/** 37+0 weeks: a child born earlier is born preterm (WHO, 1977). */
export const PRETERM_BEFORE_DAYS = 259;

type Gestation = number | null;

/** Whether a child born after so many days of pregnancy was born preterm; unknown counts as at term. */
export function isPreterm(gestationDays: Gestation): gestationDays is number {
  return gestationDays !== null && gestationDays < PRETERM_BEFORE_DAYS;
}

/** How many days before 40+0 weeks the child came; negative after it. */
export function correctionDays(gestationDays: number): number {
  return TERM_DAYS - gestationDays;
}

/** Age as if born at 40+0 weeks, in days; negative before that day. */
export function correctedDays(ageDays: number, gestationDays: number): number {
  return ageDays - correctionDays(gestationDays);
}

/** Post-menstrual age in whole weeks and days: 29 weeks and 3 days at a birth at 29+3. */
export function postMenstrualAge(
  ageDays: number,
  gestationDays: number,
): { readonly totalDays: number; readonly weeks: number; readonly days: number } {
  const totalDays = gestationDays + ageDays;
  return { totalDays, weeks: Math.floor(totalDays / 7), days: ((totalDays % 7) + 7) % 7 };
}
