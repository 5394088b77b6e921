import { AMOUNT, doseAmount } from "./dose-amount.ts";
import { doseUnit } from "./dose-units.ts";
import { withFigure } from "./number-words.ts";
import type { Written } from "./written.ts";
import { writtenText } from "./written-text.ts";

/**
 * One dose: 250 mg; the pair after it is its strength (per 5 mL); `count` is how many of them ("5mg x2").
 * The unit is one of `doseUnits`; null where none was written.
 */
export type Dose = {
  readonly amount: number;
  readonly unit: string | null;
  readonly perAmount: number | null;
  readonly perUnit: string | null;
  readonly count: number | null;
};

const UNIT = String.raw`[a-zµμ?\ufffd][a-zµμ.]*`;
const DOSE = new RegExp(
  String.raw`^(?:(?<before>[1-9]\d?) ?[x*×] ?)?(?<amount>${AMOUNT})(?: ?(?<unit>${UNIT}))?` +
    `(?:(?: ?/ ?| per | en | por )(?:(?<perAmount>${AMOUNT}) ?)?(?<perUnit>${UNIT}))?` +
    String.raw`(?: ?[x*×] ?(?<after>[1-9]\d?))?$`,
);
const RANGE = new RegExp(
  `^(?:${AMOUNT})(?: ?${UNIT})?(?: ?- ?| to | a | o | or )(?:${AMOUNT})(?: ?${UNIT})?$`,
);
const SUM = new RegExp(String.raw`^(?:${AMOUNT}) ?(?:${UNIT})?(?: ?\+ ?(?:${AMOUNT}) ?(?:${UNIT})?)+$`);
const SCHEDULE =
  / (?:[bt]\.?i\.?d\.?|q\.?i\.?d\.?|q\.?d\.?|o\.?d\.?|p\.?r\.?n\.?|as needed|(?:once|twice|three times) (?:a day|daily)|daily|at night|every \d{1,2} ?h(?:ours?|rs?)?|c\/ ?\d{1,2} ?h(?:oras?)?|cada \d{1,2} ?h(?:oras?)?|si (?:precisa|necesario|hace falta)|al dia|diario)$/;

/**
 * Reads a dose: "5mg", "2,5 mg", "1/2 tab", "250mg/5ml", "50µg", "5mg x2", "media pastilla". Nothing is converted: millilitres
 * never become milligrams. A range, a sum, a schedule or a missing unit is for a person to look at.
 */
export function readDose(raw: unknown): Written<Dose | null> {
  const text = writtenText(raw);
  if (text === null) return { value: null };
  const schedule = SCHEDULE.exec(text);
  if (!schedule) return readOne(text);
  const one = readOne(text.slice(0, schedule.index));
  return "value" in one && !("review" in one) ? { review: "schedule", value: one.value } : one;
}

function readOne(text: string): Written<Dose | null> {
  const plain = withFigure(text);
  if (RANGE.test(plain)) return { review: "dose-range", value: null };
  if (SUM.test(plain)) return { review: "several-doses", value: null };
  const found = DOSE.exec(plain)?.groups;
  return found ? judge(found) : { review: "unreadable", value: null };
}

function judge(found: Readonly<Record<string, string | undefined>>): Written<Dose> {
  const amount = doseAmount(found.amount ?? "");
  const perAmount = found.perUnit === undefined ? undefined : doseAmount(found.perAmount ?? "1");
  const unit = found.unit === undefined ? undefined : doseUnit(found.unit);
  const perUnit = found.perUnit === undefined ? undefined : doseUnit(found.perUnit);
  if (amount === undefined || unit === null || perUnit === null) return { review: "unreadable", value: null };
  if (perAmount === 0) return { review: "unreadable", value: null };
  if (amount === null || perAmount === null) return { review: "number-unclear", value: null };
  if (unit === "lost" || perUnit === "lost") return { review: "unit-lost", value: null };
  if (found.before && found.after) return { review: "unreadable", value: null };
  const count = found.before ?? found.after;
  const dose: Dose = {
    amount,
    unit: typeof unit === "object" ? unit.unit : null,
    perAmount: perAmount ?? null,
    perUnit: typeof perUnit === "object" ? perUnit.unit : null,
    count: count === undefined ? null : Number(count),
  };
  if (unit === undefined)
    return perUnit ? { review: "unreadable", value: null } : { review: "unit-missing", value: dose };
  if (unit === "unclear" || perUnit === "unclear") return { review: "unit-unclear", value: dose };
  return amount === 0 ? { review: "zero", value: dose } : { value: dose };
}
