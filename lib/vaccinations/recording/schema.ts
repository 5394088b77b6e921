import { z } from "zod";
import { type CalendarDate, parseCalendarDate } from "#lib/kernel/dates.ts";
import type { DoseCondition } from "../core/assessment.ts";
import { type DatePrecision, datePrecisions, doseFlaws } from "../core/dose-record.ts";
import { bodySites, doseRoutes } from "../core/sites.ts";
import { readChoice } from "../core/vaccine-choice.ts";

const line = (most: number, code: string) => z.string().trim().max(most, code).optional();

/** What is said of one vaccine; in a form each name has its number behind it: `lot2`. */
const entryInput = z.object({
  vaccine: line(200, "vaccine-long"),
  /** The code, with its trade name, that was chosen for the text `asked`; for any other text it says nothing. */
  cvx: z.string().optional().catch(undefined),
  asked: z.string().optional().catch(undefined),
  lot: line(60, "lot-long"),
  expiresOn: z.string().optional(),
  maker: line(120, "maker-unknown"),
  site: z.enum(bodySites).optional().catch(undefined),
  route: z.enum(doseRoutes).optional().catch(undefined),
  nextDueOn: z.string().optional(),
  flaw: z
    .enum(doseFlaws as [DoseCondition, ...DoseCondition[]])
    .optional()
    .catch(undefined),
  note: line(2000, "note-long"),
});

/** One vaccine as typed: `cvx` where it was chosen, else what `vaccine` says is looked for. */
export type TypedDose = {
  readonly place: number;
  readonly vaccine: string;
  readonly cvx: string | null;
  readonly product: string | null;
  readonly lot: string | null;
  readonly expiresOn: CalendarDate | null;
  readonly maker: string | null;
  readonly site: string | null;
  readonly route: string | null;
  readonly nextDueOn: CalendarDate | null;
  readonly flaw: DoseCondition | null;
  readonly note: string | null;
};

/** When a dose was given, with how much of the date is known. */
export type GivenOn = { readonly givenOn: CalendarDate; readonly precision: DatePrecision };

/** The fields a date is typed in. */
export const whenFields = {
  givenOn: z.string().optional(),
  precision: z.enum(datePrecisions as [DatePrecision, ...DatePrecision[]]).catch("day"),
  givenMonth: z.string().optional(),
  givenYear: z.string().trim().optional(),
};

/** One vaccine of a form; null where none was named. */
export function readEntry(
  typed: Readonly<Record<string, unknown>>,
  place: number,
  check: z.core.$RefinementCtx,
): TypedDose | null {
  const own = Object.keys(entryInput.shape).map((name) => [name, typed[`${name}${place}`]]);
  const read = entryInput.safeParse(Object.fromEntries(own));
  if (!read.success) {
    for (const { path, message } of read.error.issues)
      check.addIssue({ code: "custom", path: [`${path.join(".")}${place}`], message });
    return null;
  }
  const { cvx, asked, expiresOn, nextDueOn, ...said } = read.data;
  const vaccine = said.vaccine ?? "";
  const choice = asked?.trim() === vaccine ? readChoice(cvx ?? "") : null;
  const about = {
    lot: said.lot || null,
    expiresOn: readDay(expiresOn, `expiresOn${place}`, check),
    maker: said.maker || null,
    site: said.site ?? null,
    route: said.route ?? null,
    nextDueOn: readDay(nextDueOn, `nextDueOn${place}`, check),
    flaw: said.flaw ?? null,
    note: said.note || null,
  };
  if (vaccine === "") {
    const isTold = Object.values(about).some((value) => value !== null);
    if (isTold) check.addIssue({ code: "custom", path: [`vaccine${place}`], message: "vaccine-missing" });
    return null;
  }
  return {
    place,
    vaccine,
    cvx: choice?.cvx ?? null,
    product: choice?.product ?? null,
    ...about,
  };
}

function readDay(text: string | undefined, field: string, check: z.core.$RefinementCtx): CalendarDate | null {
  if (!text) return null;
  const day = parseCalendarDate(text);
  if (!day) check.addIssue({ code: "custom", path: [field], message: "date-wrong" });
  return day;
}

type TypedWhen = {
  readonly givenOn?: string | undefined;
  readonly precision: DatePrecision;
  readonly givenMonth?: string | undefined;
  readonly givenYear?: string | undefined;
};

/** The day, or the first of the month or year where no more is known. */
export function readWhen(typed: TypedWhen, check: z.core.$RefinementCtx): GivenOn {
  const { precision, givenMonth = "", givenYear = "" } = typed;
  const month = precision === "month" ? givenMonth.padStart(2, "0") : "01";
  const text = precision === "day" ? (typed.givenOn ?? "") : `${givenYear}-${month}-01`;
  const field = precision === "day" ? "givenOn" : "givenYear";
  const day = parseCalendarDate(text);
  if (!day) {
    const isMissing = precision === "day" ? text === "" : givenYear === "";
    check.addIssue({ code: "custom", path: [field], message: isMissing ? "date-missing" : "date-wrong" });
  }
  return { givenOn: day ?? ("" as CalendarDate), precision };
}
