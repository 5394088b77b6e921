import { BOUNDS, isPossible } from "./bounds.ts";
import { type Draft, type DraftContext, placementOf } from "./draft.ts";
import { convincingUnit, probablyMeant } from "./probably-meant.ts";
import { setbacks } from "./setback.ts";
import type { Suggestion } from "./unit-slip.ts";

export type RefusalCode = "not-positive" | "out-of-bounds";
export type QuestionCode =
  | "in-future"
  | "before-birth"
  | "far-from-reference"
  | "other-unit"
  | "weight-loss"
  | "shrunk";

/** One thing to refuse or to ask about; `detail` holds its figures (kg, cm, days as dates), `suggestion` what was meant. */
export type Doubt<C extends string = RefusalCode | QuestionCode> = {
  readonly code: C;
  readonly field: "value" | "takenOn";
  readonly detail: Readonly<Record<string, string | number>>;
  readonly suggestion?: Suggestion;
};

/** What is in `refusals` cannot be kept; what is in `questions` can, once the person confirms it. */
export type Plausibility = {
  readonly refusals: readonly Doubt<RefusalCode>[];
  readonly questions: readonly Doubt<QuestionCode>[];
};

/** Whether a draft may be a slip of the pen. Both lists empty: nothing to ask. */
export function checkPlausible(draft: Draft, context: DraftContext): Plausibility {
  const dates = doubtsOnDate(draft, context);
  if (!isPossible(draft.kind, draft.value)) {
    const meant = draft.value > 0 ? probablyMeant(draft, context) : null;
    return { refusals: [refusalOf(draft, meant)], questions: dates };
  }
  return { refusals: [], questions: [...dates, ...doubtsOnValue(draft, context)] };
}

function refusalOf({ kind, value }: Draft, meant: Suggestion | null): Doubt<RefusalCode> {
  if (!(value > 0)) return { code: "not-positive", field: "value", detail: {} };
  const [lowest, highest] = BOUNDS[kind];
  return { code: "out-of-bounds", field: "value", detail: { lowest, highest }, ...suggesting(meant) };
}

function doubtsOnDate({ takenOn }: Draft, { plan: { birth }, today }: DraftContext): Doubt<QuestionCode>[] {
  if (takenOn < birth.bornOn) {
    return [{ code: "before-birth", field: "takenOn", detail: { takenOn, bornOn: birth.bornOn } }];
  }
  return takenOn > today ? [{ code: "in-future", field: "takenOn", detail: { takenOn, today } }] : [];
}

function doubtsOnValue(draft: Draft, context: DraftContext): Doubt<QuestionCode>[] {
  const placement = placementOf(draft.kind, draft, context.plan);
  const backwards = setbacks(draft, context);
  if (placement?.flag) {
    const meant = probablyMeant(draft, context);
    const far = { code: "far-from-reference", field: "value", detail: { z: placement.z } } as const;
    return [{ ...far, ...suggesting(meant) }, ...backwards];
  }
  if (backwards.length > 0) {
    const meant = probablyMeant(draft, context);
    return backwards.map((doubt) => ({ ...doubt, ...suggesting(meant) }));
  }
  const meant = convincingUnit(draft, context);
  return meant
    ? [{ code: "other-unit", field: "value", detail: { z: placement?.z ?? 0 }, suggestion: meant }]
    : [];
}

function suggesting(suggestion: Suggestion | null): { readonly suggestion?: Suggestion } {
  return suggestion ? { suggestion } : {};
}
