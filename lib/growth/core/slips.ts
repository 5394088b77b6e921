import type { CalendarDate } from "#lib/kernel/dates.ts";
import { ok, type Question, questioned, type Result, refused } from "#lib/kernel/result.ts";
import type { Draft, DraftContext, TypedUnit } from "./draft.ts";
import { type GrowthPlan, growthPlan, hasStages, usualSettings } from "./plan.ts";
import { checkPlausible, type Doubt, type Plausibility } from "./plausible.ts";
import type { Posture, Reading, ReadingKind } from "./reading.ts";

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
  suggestion(kind: ReadingKind, value: number, unit: TypedUnit): string;
  date(date: CalendarDate): string;
};

type Situation = {
  /** Without stages while the family has not chosen a half of the reference: what both halves doubt is then asked. */
  readonly plan: GrowthPlan;
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
  const { takenOn, posture, today, plan } = situation;
  const draft: Draft = { ...measure, unit: measure.typedUnit as TypedUnit, posture, takenOn };
  const judge = (judged: GrowthPlan) =>
    checkPlausible(draft, {
      plan: judged,
      today,
      previous: same.filter((reading) => reading.takenOn <= takenOn).at(-1) ?? null,
      following: same.find((reading) => reading.takenOn > takenOn) ?? null,
    } satisfies DraftContext);
  if (hasStages(plan)) return judge(plan);
  const half = (sex: "female" | "male") => growthPlan({ ...plan.birth, sex }, usualSettings);
  const [female, male] = [judge(half("female")), judge(half("male"))];
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
    bornOn: show.date(situation.plan.birth.bornOn),
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
  const value = show.suggestion(kind, meant.value, meant.unit);
  return [{ code: "meant", field, isRefusal: true, suggestion: value, detail: { value } }];
}
