import facts from "#lib/diary/core/data/medicine-facts.json" with { type: "json" };

/** Whose published figures are shown. */
export type Region = "uk" | "us" | "strictest";

/** What is published of an ingredient in one place: figures for warnings, never a dose. */
export type MedicineFact = {
  readonly id: string;
  /** The ingredients it is about. */
  readonly keys: readonly string[];
  /** True for a kind of medicine (for cough and cold) rather than an ingredient: it holds only where it is taken as that. */
  readonly isClass: boolean;
  readonly region: string;
  readonly minAgeMonths: number | null;
  readonly minWeightKg: number | null;
  readonly minIntervalMinutes: number | null;
  /** In any 24 hours. */
  readonly mostDoses: number | null;
  readonly organisation: string;
  readonly publication: string;
  readonly year: number;
  /** Where it was read, where that was not the publication itself. */
  readonly readIn?: string | undefined;
};

export const medicineFacts: readonly MedicineFact[] = facts;

/** A figure and the id of the fact it stands in. */
export type PublishedFigure = { readonly figure: number; readonly source: string };

/** The published figures that hold for an ingredient; null for what nobody publishes. */
export type PublishedFigures = {
  readonly minAgeMonths: PublishedFigure | null;
  readonly minWeightKg: PublishedFigure | null;
  readonly minIntervalMinutes: PublishedFigure | null;
  readonly mostDoses: PublishedFigure | null;
  /** The age for a kind of medicine that has this ingredient. */
  readonly classMinAgeMonths: PublishedFigure | null;
};

/** The figures a family is shown: as it chose, or by its country; the strictest where that is neither the UK nor the US, or not known. */
export function regionFor(country: string | null, choice: Region | "automatic"): Region {
  if (choice !== "automatic") return choice;
  return country === "GB" ? "uk" : country === "US" ? "us" : "strictest";
}

/** The facts about an ingredient in a region; those of elsewhere where the region has none. */
export function factsFor(key: string, region: Region): readonly MedicineFact[] {
  const about = medicineFacts.filter((fact) => isAbout(fact, key));
  const here = about.filter((fact) => fact.region === region);
  return here.length > 0 ? here : about;
}

export function findFact(id: string): MedicineFact | null {
  return medicineFacts.find((fact) => fact.id === id) ?? null;
}

/** The strictest figure of each kind among the facts that hold: the longest interval, the fewest doses, the highest age and weight. */
export function publishedFor(key: string, region: Region): PublishedFigures {
  return publishedForAll([key], region);
}

/** The same of all the ingredients of a medicine together. */
export function publishedForAll(keys: readonly string[], region: Region): PublishedFigures {
  const all = keys.flatMap((key) => factsFor(key, region));
  const own = all.filter(({ isClass }) => !isClass);
  const kind = all.filter(({ isClass }) => isClass);
  return {
    minAgeMonths: strictest(own, "minAgeMonths"),
    minWeightKg: strictest(own, "minWeightKg"),
    minIntervalMinutes: strictest(own, "minIntervalMinutes"),
    mostDoses: strictest(own, "mostDoses"),
    classMinAgeMonths: strictest(kind, "minAgeMonths"),
  };
}

/** A brand that is not known keeps its name as its key; a kind of medicine is found by any word of it. */
function isAbout({ keys, isClass }: MedicineFact, key: string): boolean {
  return isClass ? key.split(/[^\p{L}]+/u).some((word) => keys.includes(word)) : keys.includes(key);
}

type FigureName = "minAgeMonths" | "minWeightKg" | "minIntervalMinutes" | "mostDoses";

function strictest(all: readonly MedicineFact[], name: FigureName): PublishedFigure | null {
  const said = all.flatMap((fact) => (fact[name] === null ? [] : [{ figure: fact[name], source: fact.id }]));
  const [first, ...others] = said;
  if (!first) return null;
  const isStricter = (a: number, b: number) => (name === "mostDoses" ? a < b : a > b);
  return others.reduce((best, each) => (isStricter(each.figure, best.figure) ? each : best), first);
}
