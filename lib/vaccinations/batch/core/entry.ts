import { type CalendarDate, parseCalendarDate } from "#lib/kernel/dates.ts";
import type { Question, Refused } from "#lib/kernel/result.ts";
import { cvxOf, findVaccine } from "../../core/catalog.ts";
import { foldedText } from "../../core/catalog-folded.ts";
import { findManufacturer } from "../../core/catalog-manufacturers.ts";
import type { DatePrecision } from "../../core/dose-record.ts";
import type { DoseContent } from "../../core/dose-replay.ts";

/** A dose as a program names it, or as it is to be once a program put it right. */
export type Named = Omit<DoseContent, "givenOn" | "expiresOn" | "nextDueOn" | "verifiedBy"> & {
  readonly givenOn: string;
  readonly expiresOn: string | null;
  readonly nextDueOn: string | null;
};

/** Reads what a program named: codes that there are, trade names as the catalogue writes them, and no more of a date than is known. */
export function toContent(
  named: Named,
  unknown: string,
): DoseContent | { readonly fields: Readonly<Record<string, string>> } {
  const cvx = cvxOf(named.cvx);
  const vaccine = findVaccine(cvx);
  const maker = named.mvx === null || named.mvx === "" ? null : findManufacturer(named.mvx);
  const fields: Record<string, string> = {};
  if (cvx !== unknown && (!vaccine || vaccine.kind === "none")) fields.cvx = "cvx-unknown";
  if (named.mvx && !maker) fields.mvx = "mvx-unknown";
  if (Object.keys(fields).length > 0) return { fields };
  const wanted = foldedText(named.product ?? "");
  const product = vaccine?.products.find(({ name }) => wanted !== "" && foldedText(name) === wanted);
  return {
    ...named,
    cvx,
    product: product?.name ?? (named.product || null),
    mvx: maker?.mvx ?? product?.mvx ?? null,
    givenOn: firstOf(named.givenOn, named.precision),
    lot: named.lot || null,
    provider: named.provider || null,
    note: named.note || null,
    expiresOn: named.expiresOn as CalendarDate | null,
    nextDueOn: named.nextDueOn as CalendarDate | null,
  };
}

/** The first day of what is known of a date. */
function firstOf(text: string, precision: DatePrecision): CalendarDate {
  const known = text.slice(0, precision === "day" ? 10 : precision === "month" ? 7 : 4);
  return parseCalendarDate(`${known}-01-01`.slice(0, 10)) ?? (text as CalendarDate);
}

/** The forms' fields, which have their place in the form behind them, by the names a program uses. */
const PROGRAM: Readonly<Record<string, string>> = {
  vaccine1: "cvx",
  expiresOn1: "expiresOn",
  nextDueOn1: "nextDueOn",
};
const FORM = Object.fromEntries(Object.entries(PROGRAM).map(([form, program]) => [program, form]));

/** Answers that a program gave, as the form's rules know them. */
export function toFormAnswers(confirm: readonly string[]): string[] {
  return confirm.map((id) => {
    const [field = "", code] = id.split(":");
    return `${FORM[field] ?? field}:${code}`;
  });
}

/** What the form's rules say is wrong or asked, in a program's words; `at` is where the dose stood among those sent. */
export function toProgram(refusal: Refused, at = ""): Refused & { readonly questions: readonly Question[] } {
  const named = (field: string) => at + (PROGRAM[field] ?? field);
  const fields = Object.entries(refusal.fields ?? {}).map(([field, code]) => [named(field), code]);
  const questions = (refusal.questions ?? []).map((each) => ({ ...each, field: named(each.field) }));
  return { ...refusal, ...(fields.length > 0 && { fields: Object.fromEntries(fields) }), questions };
}
