/** What the pitfalls of the notes on this format are about; each has its tests in `pitfalls-<topic>.test.ts`. */
export const topics = {
  days: [
    "date-no-year",
    "year-wrap",
    "leap-day",
    "leading-zero-lost",
    "json-leading-zero",
    "day-month-order",
    "invalid-calendar",
  ],
  times: ["time-hhmm", "time-missing", "timezone", "after-midnight"],
  pain: [
    "pain-range",
    "pain-date-trap",
    "pain-single",
    "pain-negative-misread",
    "pain-out-of-range",
    "pain-words",
    "pain-rater",
    "location-names",
    "location-prototype",
  ],
  doses: ["dose-string", "dose-micrograms", "dose-multiple", "dose-units-case", "med-names"],
  figures: ["activity-minutes", "o2-string", "bp-string", "sleep-hmm", "sleep-date", "numbers-as-strings"],
  keys: ["missing-keys", "null-vs-zero", "unknown-keys"],
  files: ["top-level-shape", "encoding", "size-limits", "html-and-formulas"],
  records: ["duplicate-entries", "wrong-child", "before-birth", "partial-failure"],
} as const;

export type Topic = keyof typeof topics;
type PitfallOf<T extends Topic> = (typeof topics)[T][number];

/** What is made of each pitfall of a topic. */
export type Checks<T extends Topic> = Readonly<Record<PitfallOf<T>, () => void>>;

export function idsOf<T extends Topic>(topic: T): readonly PitfallOf<T>[] {
  return topics[topic];
}
