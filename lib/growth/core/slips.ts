import type { CalendarDate } from "#lib/kernel/dates.ts";
import { ok, type Question, questioned, type Result, refused } from "#lib/kernel/result.ts";
import type { LengthUnit, WeightUnit } from "#lib/kernel/units.ts";
import type { Draft, DraftContext } from "./draft.ts";
import { checkPlausible, type Doubt, type Plausibility } from "./plausible.ts";
import type { Posture, Reading, ReadingKind, ReferenceSex } from "./reading.ts";

/** A measurement about to be kept, and the form field it was typed in. */
export type Typed = {
  readonly kind: ReadingKind;
  readonly value: number;
  readonly typedUnit: string;
  readonly field: string;
};

/** How figures are written in the questions: in the person's units and language, a suggestion in the unit it is meant in. */
export type Show = {
  measure(kind: ReadingKind, value: number): string;
  suggestion(kind: ReadingKind, value: number, unit: WeightUnit | LengthUnit): string;
  date(date: CalendarDate): string;
};

type Situation = {
  readonly bornOn: CalendarDate;
  /** Null while the family has not chosen a reference: what both references doubt is then asked. */
  readonly sex: ReferenceSex | null;
  readonly today: CalendarDate;
  readonly takenOn: CalendarDate;
  readonly posture: Posture | null;
  /** The child's other readings of any kind. */
  readonly known: readonly Reading[];
  /** The questions already answered with yes, as "field:code". */
  readonly confirmed: readonly string[];
};

/** Refuses what cannot be and asks about likely slips of the pen that have not been confirmed. */
export function checkSlips(typed: readonly Typed[], situation: Situation, show: Show): Result<null> {
  const doubts = typed.map((measure) => ({ measure, ...doubtsOn(measure, situation) }));
  const impossible = doubts.filter(({ refusals }) => refusals.length > 0);
  if (impossible.length > 0) {
    return {
      ...refused("invalid"),
      fields: Object.fromEntries(
        impossible.map(({ measure }) => [measure.field, `impossible-${measure.kind}`]),
      ),
      questions: impossible.flatMap(({ measure, refusals }) =>
        refusals.flatMap((doubt) => toMeant(doubt, measure, show)),
      ),
    };
  }
  const questions = doubts.flatMap(({ measure, questions }) =>
    questions.map((doubt) => toQuestion(doubt, measure, situation, show)),
  );
  const open = questions
    .filter(({ field, code }) => !situation.confirmed.includes(`${field}:${code}`))
    .filter(
      ({ field, code }, place, all) =>
        place === all.findIndex((other) => other.field === field && other.code === code),
    );
  return open.length > 0 ? questioned(open) : ok(null);
}

function doubtsOn(measure: Typed, situation: Situation): Plausibility {
  const same = situation.known.filter(({ kind }) => kind === measure.kind);
  const { takenOn, posture, today, bornOn } = situation;
  const draft: Draft = { ...measure, unit: measure.typedUnit as WeightUnit | LengthUnit, posture, takenOn };
  const judge = (sex: ReferenceSex) =>
    checkPlausible(draft, {
      birth: { bornOn, sex },
      today,
      previous: same.filter((reading) => reading.takenOn <= takenOn).at(-1) ?? null,
      following: same.find((reading) => reading.takenOn > takenOn) ?? null,
    } satisfies DraftContext);
  if (situation.sex) return judge(situation.sex);
  const [female, male] = [judge("female"), judge("male")];
  return {
    ...female,
    questions: female.questions.filter(({ code }) => male.questions.some((other) => other.code === code)),
  };
}

function toQuestion(doubt: Doubt, measure: Typed, situation: Situation, show: Show): Question {
  const { from, to, since } = doubt.detail;
  const detail = {
    value: show.measure(measure.kind, measure.value),
    date: show.date(situation.takenOn),
    bornOn: show.date(situation.bornOn),
    ...(typeof from === "number" && { from: show.measure(measure.kind, from) }),
    ...(typeof to === "number" && { to: show.measure(measure.kind, to) }),
    ...(typeof since === "string" && { since: show.date(since as CalendarDate) }),
  };
  const meant = doubt.suggestion;
  return {
    code: doubt.code,
    field: doubt.field === "takenOn" ? "takenOn" : measure.field,
    detail,
    ...(meant && { suggestion: show.suggestion(measure.kind, meant.value, meant.unit) }),
  };
}

/** An impossible value with what was probably meant by it, where anything was. */
function toMeant({ suggestion: meant }: Doubt, { kind, field }: Typed, show: Show): Question[] {
  if (!meant) return [];
  return [
    { code: "meant", field, isRefusal: true, suggestion: show.suggestion(kind, meant.value, meant.unit) },
  ];
}
