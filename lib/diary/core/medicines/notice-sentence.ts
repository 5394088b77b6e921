import type { Noticed } from "#lib/diary/core/entry.ts";
import { formatDate } from "#lib/kernel/date-words.ts";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { isOverTheMost } from "./asked-notices.ts";
import { findFact } from "./medicine-fact.ts";
import { formatSpan } from "./span-words.ts";

/** Says a message of "medicines". */
type Say = {
  (key: string, values?: Readonly<Record<string, string | number>>): string;
  has(key: string): boolean;
};

type Told = {
  /** The medication it is about, as it was written. */
  readonly name: string;
  readonly locale: string;
  /** Whom to call when too much was given, as the family wrote it. */
  readonly emergency: string | null;
};

/** A notice in words: what was found, whose figure it is beside, and whom to call where more than the most was given. */
export function noticeSentence(notice: Noticed, { name, locale, emergency }: Told, say: Say): string {
  const { code, detail } = notice;
  const figures = figuresOf(detail, locale, say);
  const isOfOne = code !== "same-ingredient" && typeof detail.key === "string";
  const subject = isOfOne ? say("notices.as", { name, ingredient: figures.ingredient ?? "" }) : name;
  const found = say(`notices.${code}`, { ...figures, name: subject });
  const limit = limits[code];
  const call = emergency ? say("over.callOwn", { emergency }) : say("over.call");
  const whose = detail.region === "strictest" && say("region.stricter");
  const figure = limit && limitSentence(limit, limitOf(detail), locale, say);
  return [found, figure, whose, isOverTheMost(notice) && call].filter(Boolean).join(" ");
}

const limits: Readonly<Record<string, "least" | "most">> = {
  "too-soon": "least",
  "too-soon-after": "least",
  "too-many": "most",
};

type SaidLimit = { readonly own: number | null; readonly published: number | null; readonly source: string };

/** What the family was told and what is published, in one sentence: "You noted at least 3 h; NHS (UK) says 4 h." Empty where there is neither. */
export function limitSentence(
  kind: "least" | "most",
  { own, published, source }: SaidLimit,
  locale: string,
  say: Say,
): string {
  const show = (figure: number) =>
    kind === "least" ? formatSpan(figure) : figure.toLocaleString(locale, { maximumFractionDigits: 2 });
  const organisation = organisationOf(source, say);
  if (own !== null && published !== null)
    return say(`limits.${kind}Both`, { own: show(own), published: show(published), organisation });
  if (own !== null) return say(`limits.${kind}Own`, { own: show(own) });
  if (published === null) return "";
  return say(`limits.${kind}Published`, { published: show(published), organisation });
}

function limitOf({ own, published, source }: Noticed["detail"]): SaidLimit {
  return {
    own: typeof own === "number" ? own : null,
    published: typeof published === "number" ? published : null,
    source: `${source}`,
  };
}

/** The figures of a notice as they stand in a sentence. */
function figuresOf(detail: Noticed["detail"], locale: string, say: Say): Record<string, string | number> {
  const { minutes, least, key, source, weighedOn } = detail;
  const shown = Object.entries(detail).map(([name, value]) => [
    name,
    typeof value === "number" ? value.toLocaleString(locale, { maximumFractionDigits: 2 }) : value,
  ]);
  return {
    ...{ other: "none", others: "none", of: "none" },
    ...Object.fromEntries(shown),
    // Counted in a plural, so it stays a number.
    ...{ weeks: 0, ...pick(detail, ["count", "untimed", "unread", "weeks"]) },
    span: typeof minutes === "number" ? formatSpan(minutes) : "",
    isAtOnce: minutes === 0 ? "yes" : "no",
    age: typeof least === "number" ? ageSpan(least, say) : "",
    ingredient: typeof key === "string" ? ingredientName(key, say) : "",
    organisation: organisationOf(`${source}`, say),
    weighed: typeof weighedOn === "string" ? formatDate(weighedOn as CalendarDate, locale) : "none",
  };
}

function pick(detail: Noticed["detail"], names: readonly string[]): Record<string, string | number> {
  return Object.fromEntries(
    names.flatMap((name) => (detail[name] === undefined ? [] : [[name, detail[name]]])),
  );
}

/** An age limit: whole years from two on, months before. */
export function ageSpan(months: number, say: Say): string {
  return months >= 24 && months % 12 === 0
    ? say("ages.years", { count: months / 12 })
    : say("ages.months", { count: months });
}

/** An ingredient as people call it, or several ("paracetamol + codeine"); a name that is not known stands as it is. */
export function ingredientName(key: string, say: Say): string {
  const nameOf = (part: string) => (say.has(`ingredients.${part}`) ? say(`ingredients.${part}`) : part);
  return key.split(" + ").map(nameOf).join(" + ");
}

/** Who published a fact, as the language calls them; empty for a fact that is not known. */
export function organisationOf(source: string, say: Say): string {
  const fact = findFact(source);
  return fact ? say(`facts.organisations.${fact.id}`) : "";
}
