import { type CalendarDate, daysBetween } from "#lib/kernel/dates.ts";
import { ok, type Question, questioned, type Result, refused } from "#lib/kernel/result.ts";

type AtBirth = {
  readonly bornOn: CalendarDate;
  readonly birthWeightKg: number | null;
  readonly birthLengthCm: number | null;
  readonly birthHeadCm: number | null;
};

const oldestYears = 25;

/** Measures at birth in kg and cm only slips lie beyond: the smallest surviving newborns weighed about 0.2 kg, the heaviest about 10 kg. */
export const BIRTH_BOUNDS = {
  birthWeight: [0.2, 10],
  birthLength: [20, 70],
  birthHead: [15, 50],
} as const;

export type BirthField = keyof typeof BIRTH_BOUNDS;

/**
 * Refuses a birth that cannot be: after today, further back than a child's record reaches, or with measures no newborn has had.
 * `meant` answers what such a measure probably was, as shown; null for nothing.
 */
export function checkBirth(
  birth: AtBirth,
  today: CalendarDate,
  meant: (field: BirthField) => string | null = () => null,
): Result<null> {
  const fields: Record<string, string> = {};
  const questions: Question[] = [];
  const ageDays = daysBetween(birth.bornOn, today);
  if (ageDays < 0) fields.bornOn = "born-future";
  if (ageDays > oldestYears * 366) fields.bornOn = "born-long-ago";
  for (const [field, value, code] of [
    ["birthWeight", birth.birthWeightKg, "birth-weight-range"],
    ["birthLength", birth.birthLengthCm, "birth-length-range"],
    ["birthHead", birth.birthHeadCm, "birth-head-range"],
  ] as const) {
    if (value === null || isBirthMeasure(field, value)) continue;
    fields[field] = code;
    const suggestion = meant(field);
    if (suggestion !== null)
      questions.push({ code: "meant", field, isRefusal: true, suggestion, detail: { value: suggestion } });
  }
  if (Object.keys(fields).length === 0) return ok(null);
  return { ...refused("invalid"), fields, ...(questions.length > 0 && { questions }) };
}

/** Whether a newborn may have measured that, in kg or cm. */
export function isBirthMeasure(field: BirthField, value: number): boolean {
  const [least, most] = BIRTH_BOUNDS[field];
  return value >= least && value <= most;
}

/** Asks about a birthday that readings come before, unless that was confirmed: they would leave the chart. */
export function checkBirthday(readingsBefore: number, confirmed: readonly string[]): Result<null> {
  const question = { code: "readings-before", field: "bornOn", detail: { count: readingsBefore } };
  const asked = readingsBefore > 0 && !confirmed.includes(`${question.field}:${question.code}`);
  return asked ? questioned([question]) : ok(null);
}
