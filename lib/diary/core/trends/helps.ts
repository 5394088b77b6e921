import { mean } from "../unordered.ts";
import { bootstrapMean, type Interval } from "./bootstrap.ts";
import { type Moment, type Occasion, occasionsOf, type Subject } from "./occasions.ts";
import { type Untreated, untreatedChange } from "./untreated.ts";

/** How many hours before and after are looked at. */
export const windowHours = [1, 2, 4, 8] as const;
export type WindowHours = (typeof windowHours)[number];

/** The hours an address asks for; four where it asks for none of them. */
export function readWindow(asked: unknown): WindowHours {
  return windowHours.find((hours) => String(hours) === asked) ?? 4;
}

/**
 * Nothing is said of fewer occasions. Were there no effect at all, pain would fall on six of six in 3% of such rows, and on five of
 * five in 6% (two-sided sign test): with fewer than six not even "every time" tells it from chance.
 */
export const FEWEST_OCCASIONS = 6;

/** What pain did on the occasions of one kind: a medication alone, or together with the same others. */
export type HelpGroup = {
  /** The other medications within the window, by key; none when it was given alone. */
  readonly together: readonly string[];
  readonly times: number;
  /** Null under the fewest occasions. */
  readonly figures: HelpFigures | null;
};

export type HelpFigures = {
  readonly before: number;
  readonly after: number;
  /** Mean of after less before, negative when pain was lower afterwards, with its interval. */
  readonly change: number;
  readonly interval: Interval;
  /** Mean of the lowest level after. */
  readonly lowest: number;
  /** On how many of the occasions with a level before that one pain had been rising. */
  readonly rising: { readonly times: number; readonly of: number };
  /** What pain did from about the same level when no medication was written down; null under the fewest occasions. */
  readonly untreated: Untreated | null;
};

export type Help = Subject & {
  /** How often it was written down with a time. */
  readonly times: number;
  /** Those among them with a level before and after. */
  readonly counted: number;
  /** Alone first, then the most often together. */
  readonly groups: readonly HelpGroup[];
};

/** What pain did around everything that was taken or done, the most often counted first. `moments` are in order of time. */
export function helpsOf(moments: readonly Moment[], hours: WindowHours): readonly Help[] {
  return subjectsOf(moments)
    .map((subject) => helpOf(moments, subject, hours * 60))
    .sort((one, other) => other.counted - one.counted || other.times - one.times || order(one, other));
}

const order = (one: Help, other: Help) => (one.key < other.key ? -1 : 1);

function subjectsOf(moments: readonly Moment[]): readonly Subject[] {
  const [medicines, activities] = [new Set<string>(), new Set<string>()];
  for (const moment of moments) {
    for (const key of moment.medicines) medicines.add(key);
    for (const { key } of moment.activities) activities.add(key);
  }
  return [
    ...[...medicines].map((key) => ({ kind: "medicine", key }) as const),
    ...[...activities].map((key) => ({ kind: "activity", key }) as const),
  ];
}

function helpOf(moments: readonly Moment[], subject: Subject, window: number): Help {
  const { times, occasions } = occasionsOf(moments, subject, window);
  const groups = [...Map.groupBy(occasions, ({ together }) => together.join("\n")).values()]
    .map((own) => ({
      together: own[0]!.together,
      times: own.length,
      figures: own.length < FEWEST_OCCASIONS ? null : figuresOf(own, moments, subject, window),
    }))
    .sort(
      (one, other) =>
        Number(one.together.length > 0) - Number(other.together.length > 0) || other.times - one.times,
    );
  return { ...subject, times, counted: occasions.length, groups };
}

function figuresOf(
  occasions: readonly Occasion[],
  moments: readonly Moment[],
  subject: Subject,
  window: number,
): HelpFigures {
  const meanOf = (of: (occasion: Occasion) => number) => mean(occasions.map(of)) ?? 0;
  const changes = occasions.map(({ before, after }) => after - before);
  const known = occasions.filter(({ earlier }) => earlier !== null);
  const before = meanOf((each) => each.before);
  const untreated = untreatedChange(moments, subject, window, before);
  return {
    before,
    after: meanOf(({ after }) => after),
    change: mean(changes) ?? 0,
    interval: bootstrapMean(changes),
    lowest: meanOf(({ lowest }) => lowest),
    rising: { times: known.filter((each) => each.before > (each.earlier ?? 0)).length, of: known.length },
    untreated: untreated && untreated.times >= FEWEST_OCCASIONS ? untreated : null,
  };
}
