import type { GivenIntake } from "#lib/diary/core/given-intake.ts";
import { dosesWithin } from "./dose-window.ts";
import type { ZonedMoment } from "./dosing-moment.ts";
import { type LastGiven, lastBefore } from "./last-given.ts";
import { decidingFigure, ingredientsOf, type Limits, limitsOf, type Taken } from "./limits.ts";
import type { Medicine } from "./medicine.ts";
import type { Region } from "./medicine-fact.ts";
import { nextAllowed } from "./next-allowed.ts";

/** How a medicine stands before its next dose: shown by it before anything is saved. */
export type MedicineState = {
  readonly limits: Pick<Limits, "interval" | "doses">;
  readonly last: LastGiven | null;
  /** Of the doses in 24 hours ending at the moment, which one the next would be; 1 where none was given. */
  readonly nth: number;
  /** How many of those before it have no time: they are counted by their day. */
  readonly untimed: number;
  /** The first instant, as ISO text, that keeps to the figures; null where nothing stands in the way at the moment, or nobody can say. */
  readonly nextAt: string | null;
};

/** What a state is told from. */
export type StateScene = {
  readonly given: readonly GivenIntake[];
  readonly medicines: readonly Medicine[];
  readonly region: Region;
  readonly moment: ZonedMoment;
};

/**
 * What is known of a medicine at a moment: when one of its ingredients was last given, which dose the next is, and from when it keeps to
 * the figures of all of them.
 */
export function medicineState(
  taken: Taken,
  given: readonly GivenIntake[],
  medicines: readonly Medicine[],
  region: Region,
  moment: ZonedMoment,
): MedicineState {
  return stateAs(ingredientsOf(taken, medicines), taken, { given, medicines, region, moment });
}

/** The same of a medicine as some of its ingredients: the count is that of which the fewest doses are left. */
export function stateAs(
  keys: readonly string[],
  taken: Taken,
  { given, medicines, region, moment }: StateScene,
): MedicineState {
  const doses = given.map((dose) => ({ dose, keys: ingredientsOf(dose, medicines) }));
  const dosesOf = (wanted: readonly string[]) =>
    doses.filter((each) => each.keys.some((key) => wanted.includes(key))).map(({ dose }) => dose);
  const last = lastBefore(dosesOf(keys), moment);
  const states = keys.map((key) => stateOf(limitsOf(taken, medicines, region, key), dosesOf([key]), moment));
  const fewest = first(states, (a, b) => dosesLeft(a) - dosesLeft(b) || most(a) - most(b));
  const longest = first(states, (a, b) => latest(b, a) || isOf(b, last) - isOf(a, last) || gap(b) - gap(a));
  const { nth, untimed } = fewest;
  const limits = { interval: longest.limits.interval, doses: fewest.limits.doses };
  return { limits, last, nth, untimed, nextAt: longest.nextAt };
}

function stateOf(limits: Limits, others: readonly GivenIntake[], moment: ZonedMoment): MedicineState {
  const before = dosesWithin(others, moment);
  return {
    limits,
    last: lastBefore(others, moment),
    nth: before.length + 1,
    untimed: before.filter(({ at }) => at === null).length,
    nextAt: nextAllowed(others, limits, moment),
  };
}

type Order = (a: MedicineState, b: MedicineState) => number;

const first = (states: readonly MedicineState[], order: Order) => states.toSorted(order)[0] as MedicineState;
const most = ({ limits }: Pick<MedicineState, "limits">) => decidingFigure(limits.doses) ?? 1e9;
const dosesLeft = (state: MedicineState) => most(state) - state.nth;
const gap = ({ limits }: MedicineState) => decidingFigure(limits.interval) ?? 0;
const latest: Order = (a, b) => Date.parse(a.nextAt ?? EPOCH) - Date.parse(b.nextAt ?? EPOCH);
const EPOCH = new Date(0).toISOString();

/** 1 where it is this dose that was the last of an ingredient. */
const isOf = (state: MedicineState, last: LastGiven | null) =>
  Number(state.last !== null && state.last.at === last?.at && state.last.day === last.day);

/** The most doses in 24 hours that the family's figure allows, or else the published one; null for no figure. */
export function mostOf({ limits }: MedicineState): number | null {
  return decidingFigure(limits.doses);
}

/** True where more was given in the 24 hours before than that. */
export function isOverGiven(state: MedicineState): boolean {
  const figure = mostOf(state);
  return figure !== null && state.nth - 1 > figure;
}
