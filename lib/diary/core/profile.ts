import { painScales } from "./entry.ts";

export const outlines = ["automatic", "child", "adult"] as const;
export const scaleChoices = ["automatic", ...painScales] as const;
/** Whose published figures on medicines are shown. */
export const regions = ["automatic", "uk", "us", "strictest"] as const;

/** How a child's diary is kept and looked at. */
export type DiaryProfile = {
  readonly outline: (typeof outlines)[number];
  readonly scale: (typeof scaleChoices)[number];
  readonly region: (typeof regions)[number];
  /** The minute of the day at which a day of the charts begins, 0 to 1439. */
  readonly dayStart: number;
  /** Whom to call when too much was given, as the family wrote it. */
  readonly emergency: string | null;
};

/** What holds until a family has chosen. */
export const usualDiaryProfile: DiaryProfile = {
  outline: "automatic",
  scale: "automatic",
  region: "automatic",
  dayStart: 0,
  emergency: null,
};
