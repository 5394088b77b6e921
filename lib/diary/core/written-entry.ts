/** What is written of one moment, each field as text and "" where nothing is: by a form's fields, or by a program. */
export type WrittenEntry = {
  /** "YYYY-MM-DD" */
  readonly day: string;
  /** "HH:MM", or "" when only the day is known. */
  readonly time: string;
  /** At most 400 of each. `place` counts from 1 and names the fields: the level of place 2 is "pain2Level". */
  readonly pains: readonly WrittenPain[];
  readonly medicines: readonly WrittenMedicine[];
  readonly activities: readonly WrittenActivity[];
  readonly oxygen: string;
  readonly pressure: string;
  readonly heartRate: string;
  readonly breathingRate: string;
  readonly temperature: string;
  /** "C", "F" or "": as the figure itself says. */
  readonly temperatureUnit: string;
  readonly method: string;
  /** A length: "7:30". */
  readonly sleep: string;
  /** "HH:MM" each. */
  readonly sleepFrom: string;
  readonly sleepTo: string;
  /** 1 to 5 */
  readonly mood: string;
  readonly note: string;
};

/** Fields pain1Location, pain1Name, pain1Level (or pain1Range, which goes first), pain1Scale, pain1Rater, and pain1Item-face and so on for an observed scale. */
export type WrittenPain = {
  readonly place: number;
  /** An id of the list of places; where it is "", `name` is looked for. */
  readonly location: string;
  readonly name: string;
  readonly level: string;
  readonly scale: string;
  readonly rater: string;
  /** Item to score, "0" to "2". */
  readonly items: Readonly<Record<string, string>>;
};

/** Fields medicine1, medicine1Id, dose1, route1. */
export type WrittenMedicine = {
  readonly place: number;
  readonly name: string;
  /** One of the family's own list; its name stands in where `name` is "". */
  readonly medicineId: string;
  readonly dose: string;
  readonly route: string;
};

/** Fields activity1, minutes1, count1. */
export type WrittenActivity = {
  readonly place: number;
  readonly name: string;
  readonly minutes: string;
  readonly count: string;
};

/** So many lines of each kind a form offers and a program sends. */
export const LINES = 12;

/** So many lines of each kind are read of a form: an entry from a file, or of many places of the body, has more than a form offers. */
export const MOST_LINES = 400;
