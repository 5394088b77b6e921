export const timerKinds = ["sleep", "activity"] as const;
export type TimerKind = (typeof timerKinds)[number];

/** A sleep or an activity is at most a day long. */
export const LONGEST_MINUTES = 1440;

/** A sleep or an activity that is going on. */
export type Timer = {
  readonly id: string;
  readonly kind: TimerKind;
  /** The activity; "" for sleep. */
  readonly name: string;
  /** As ISO text. */
  readonly startedAt: string;
  /** Who started it, by name; null once that person is gone. */
  readonly startedBy: string | null;
};
