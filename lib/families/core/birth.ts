import { type CalendarDate, daysBetween } from "#lib/kernel/dates.ts";
import { ok, questioned, type Result, refused } from "#lib/kernel/result.ts";

type AtBirth = {
  readonly bornOn: CalendarDate;
  readonly birthWeightKg: number | null;
  readonly birthLengthCm: number | null;
  readonly birthHeadCm: number | null;
};

const oldestYears = 25;

/**
 * Refuses a birth that cannot be: after today, further back than a child's record reaches, or with measures no newborn has had.
 * The bounds only catch slips (the smallest surviving newborns weighed about 0.2 kg, the heaviest about 10 kg).
 */
export function checkBirth(birth: AtBirth, today: CalendarDate): Result<null> {
  const fields: Record<string, string> = {};
  const ageDays = daysBetween(birth.bornOn, today);
  if (ageDays < 0) fields.bornOn = "born-future";
  if (ageDays > oldestYears * 366) fields.bornOn = "born-long-ago";
  if (!within(birth.birthWeightKg, 0.2, 10)) fields.birthWeight = "birth-weight-range";
  if (!within(birth.birthLengthCm, 20, 70)) fields.birthLength = "birth-length-range";
  if (!within(birth.birthHeadCm, 15, 50)) fields.birthHead = "birth-head-range";
  return Object.keys(fields).length === 0 ? ok(null) : { ...refused("invalid"), fields };
}

/** Asks about a birthday that readings come before, unless that was confirmed: they would leave the chart. */
export function checkBirthday(readingsBefore: number, confirmed: readonly string[]): Result<null> {
  const question = { code: "readings-before", field: "bornOn", detail: { count: readingsBefore } };
  const asked = readingsBefore > 0 && !confirmed.includes(`${question.field}:${question.code}`);
  return asked ? questioned([question]) : ok(null);
}

function within(value: number | null, least: number, most: number): boolean {
  return value === null || (value >= least && value <= most);
}
