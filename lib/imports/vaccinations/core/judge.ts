import { type Choices, LEAVE_OUT } from "#lib/imports/core/choices.ts";
import type { Fate } from "#lib/imports/core/fate.ts";
import type { Figures } from "#lib/kernel/result.ts";
import { periodOf } from "#lib/vaccinations/core/dose-period.ts";
import { givenOn, type Reading, toDoseRow } from "./dose-row.ts";
import { knownDoses } from "./known-doses.ts";
import { doseOrigin } from "./origins.ts";
import { type Settling, settleDose, type Verdict } from "./settle.ts";
import type { VaccinationContext, VaccinationRow } from "./vaccination-row.ts";
import { productOf, readVaccine, type VaccineSaid } from "./vaccine-said.ts";
import { readDoseRow } from "./written-dose.ts";

export type VaccinationFate = Fate<VaccinationRow>;

/** A row with the line it stands on. */
export type Line = { readonly row: readonly string[]; readonly line: number };

/** Whose a row is, and what is known of that child; or why it goes no further. */
export type Whose = (childKey: string) => Settling | { readonly refusal: Verdict };

/** Finds the children of a file; it remembers what stood in the file of each, so that none is taken twice. */
export function whoseIn(choices: Choices, context: VaccinationContext): Whose {
  const children = new Map<string, Settling>();
  return (childKey) => {
    const id = Object.hasOwn(choices.children, childKey) ? choices.children[childKey] : undefined;
    if (id === undefined) return { refusal: refuse("child-undecided") };
    if (id === LEAVE_OUT) return { refusal: { outcome: "left-out", code: "child-left-out" } };
    const found = Object.hasOwn(context.children, id) ? context.children[id] : undefined;
    if (!found) return { refusal: refuse("child-unknown") };
    const child = children.get(id) ?? { ...found, id, known: knownDoses(found.doses), seen: new Map() };
    children.set(id, child);
    return child;
  };
}

/** What becomes of a row that tells of a dose. It is looked at in this order: whose it is, which vaccine, its day, and whether it is known. */
export function judgeDose(
  { row, line }: Line,
  reading: Reading,
  choices: Choices,
  whose: Whose,
  context: VaccinationContext,
): VaccinationFate {
  const written = readDoseRow(row, line, reading);
  const as = (verdict: Verdict, childId?: string): VaccinationFate => ({
    row: line,
    measure: "vaccine",
    ...(childId !== undefined && { childId }),
    ...verdict,
  });
  const vaccine = readVaccine(written, context);
  if (vaccine.is === "nothing") {
    const isEmpty = written.date === "" || reading.source === "generic";
    return as(isEmpty ? { outcome: "left-out", code: "nothing-given" } : refuse("vaccine-missing"));
  }
  const child = whose(written.childKey);
  if ("refusal" in child) return as(child.refusal);
  const said =
    vaccine.is === "known" ? vaccine.said : chosenFor(vaccine.asked, written.product, choices, context);
  if (said === LEAVE_OUT) return as({ outcome: "left-out", code: "vaccine-left-out" }, child.id);
  if (said === null)
    return as(
      refuse("vaccine-undecided", { text: written.vaccine || written.product || written.cvx }),
      child.id,
    );
  if (written.date === "") return as(refuse("date-missing"), child.id);
  const when = givenOn(written, row, reading);
  if (!when) return as(refuse("date-wrong", { text: written.date.slice(0, 60) }), child.id);
  const { bornOn } = child;
  if (periodOf(when.day, when.precision).last < bornOn)
    return as(refuse("before-birth", { date: when.day, bornOn }), child.id);
  if (when.day > context.today)
    return as(refuse("in-future", { date: when.day, today: context.today }), child.id);
  const origin = doseOrigin(written, reading.source);
  const dose = toDoseRow(written, row, { childId: child.id, when, vaccine: said, origin }, reading);
  return as(settleDose(dose, line, child, context), child.id);
}

/** What the person said a name means: a vaccine, nothing that is kept, or nothing yet. */
function chosenFor(
  { key, text }: { readonly key: string; readonly text: string },
  product: string,
  { vaccines = {} }: Choices,
  { unknown }: VaccinationContext,
): VaccineSaid | typeof LEAVE_OUT | null {
  const chosen = Object.hasOwn(vaccines, key) ? vaccines[key] : undefined;
  if (chosen === undefined || chosen === "") return null;
  if (chosen === LEAVE_OUT) return LEAVE_OUT;
  return { cvx: chosen, product: chosen === unknown ? text : productOf(chosen, product) };
}

export function refuse(code: string, detail?: Figures): Verdict {
  return { outcome: "refused", code, ...(detail && { detail }) };
}
