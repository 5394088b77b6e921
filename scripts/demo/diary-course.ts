/** What a child's diary is about, before any figure is drawn: weeks of a sore joint, and a fever among them. */
export type DiaryCourse = {
  /** How many days were written, up to the day before today. */
  readonly days: number;
  /** Where it hurts most, and where too on some days. */
  readonly place: string;
  readonly alsoAt: string;
  /** The level of a usual day at first and at last. */
  readonly from: number;
  readonly to: number;
  /** The days, counted from the first, on which the child had a fever. */
  readonly fever: { readonly fromDay: number; readonly days: number };
  /** What is given, how much at a time, and how much the label says is in it. */
  readonly medicines: Readonly<
    Record<"pain" | "strong", { readonly name: string; readonly text: string; readonly strength: string }>
  >;
  readonly activities: readonly { readonly name: string; readonly minutes: readonly [number, number] }[];
  readonly notes: readonly string[];
};

/** By how much a dose takes a level down at its best, and how long it does. */
export const relief = {
  pain: { level: 1.3, minutes: 300 },
  strong: { level: 2.5, minutes: 420 },
} as const;

const HOUR = 60;
const RISE = 75;

/** What is left of a dose's relief after so many minutes: it comes within an hour or so, and wears off. */
export function reliefAfter(kind: keyof typeof relief, minutes: number): number {
  const { level, minutes: lasts } = relief[kind];
  if (minutes <= 0 || minutes >= lasts) return 0;
  return level * Math.min(1, minutes / RISE, (lasts - minutes) / (2 * HOUR));
}

/** How a day goes: stiff in the morning, best around noon, tired in the evening. */
export function levelAt({ days, from, to }: DiaryCourse, day: number, minute: number): number {
  const base = from + ((to - from) * day) / days + 0.8 * Math.sin(day / 2.3);
  const near = (hour: number, width: number) => Math.exp(-(((minute - hour * HOUR) / (width * HOUR)) ** 2));
  return base + 1.9 * near(7.5, 1.8) - 0.9 * near(13, 2.5) + 1.2 * near(20, 2);
}
