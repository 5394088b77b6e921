import type { Fate } from "#lib/imports/core/fate.ts";
import { checkDoseSlips, type DoseShow } from "#lib/vaccinations/core/dose-slips.ts";
import { contentOf, type KnownDoses } from "./known-doses.ts";
import type { DoseRow, KnownVaccinations, VaccinationContext, VaccinationRow } from "./vaccination-row.ts";

export type Verdict = Pick<Fate<VaccinationRow>, "outcome" | "code" | "detail" | "record" | "doubt">;

/** A child while a file is judged: what is known of it, and on which lines of the file what was said before (`seen`). */
export type Settling = KnownVaccinations & {
  readonly id: string;
  readonly known: KnownDoses;
  readonly seen: Map<string, number>;
};

/** What becomes of a dose with nothing wrong: known, a second time in the file, or new. */
export function settleDose(
  row: DoseRow,
  line: number,
  child: Settling,
  context: VaccinationContext,
): Verdict {
  const content = contentOf(row);
  const known = child.known.byOrigin(row.origin);
  const before = child.seen.get(row.origin);
  if (before !== undefined) return twice(before);
  if (known) {
    child.seen.set(row.origin, line);
    if (known.isWithdrawn) return { outcome: "known", code: "withdrawn" };
    if (contentOf(known) === content) return { outcome: "known", code: "same-origin" };
    return { outcome: "known", code: "dose-otherwise", detail: { vaccine: known.cvx, date: known.givenOn } };
  }
  const same = child.known.byContent(row);
  if (same) {
    child.known.alias(row.origin, same);
    child.seen.set(row.origin, line);
    return { outcome: "known", code: "same-dose" };
  }
  const alike = child.seen.get(content);
  if (alike !== undefined && !row.origin.startsWith("nestling:")) return twice(alike);
  const doubt = doubtOf(row, child, context);
  child.seen.set(row.origin, line).set(content, line);
  child.known.add(row);
  return { outcome: "new", record: row, ...doubt };
}

export function twice(line: number): Verdict {
  return { outcome: "duplicate", code: "twice", detail: { line } };
}

/** Codes and days as they are: the words are the screen's. */
const plainly: DoseShow = {
  date: (date, precision = "day") =>
    precision === "day" ? date : date.slice(0, precision === "month" ? 7 : 4),
  vaccine: (cvx) => cvx,
};

/** The first of the questions that a form would ask of the dose; our own export was asked when it was recorded. */
function doubtOf(row: DoseRow, child: Settling, context: VaccinationContext): Pick<Verdict, "doubt"> {
  if (row.origin.startsWith("nestling:")) return {};
  const { bornOn } = child;
  const { today, isAlike, daysFor } = context;
  const daysOf = (cvx: string) => daysFor(cvx, bornOn);
  const sound = checkDoseSlips(
    [{ place: 1, ...row }],
    {
      bornOn,
      today,
      givenOn: row.givenOn,
      precision: row.precision,
      known: child.known.near(row),
      isAlike,
      daysFor: daysOf,
      confirmed: [],
    },
    plainly,
  );
  const [question] = sound.ok ? [] : (sound.questions ?? []);
  return question ? { doubt: { code: question.code, detail: question.detail ?? {} } } : {};
}
