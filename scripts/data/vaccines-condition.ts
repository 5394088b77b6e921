/** A row of a calendar as lib/vaccinations/core/data/calendars.json holds it; what it leaves out is nothing. */
export type CalendarRow = {
  age: string;
  before?: string;
  earliest?: string;
  vaccine: string;
  antigens: readonly string[];
  dose: number | string;
  kind?: "risk" | "shared-decision";
  notes?: readonly string[];
  bornFrom?: string;
  bornUntil?: string;
  sex?: "female" | "male";
  option?: string;
  source: number;
};

type Condition = Pick<CalendarRow, "before" | "earliest" | "kind" | "notes" | "bornFrom" | "bornUntil">;

/** What is said in words, as the key of a note. */
const phrases: readonly (readonly [string, readonly string[]])[] = [
  ["Aboriginal and Torres Strait Islander children in WA, NT, SA, Qld", ["aboriginal-torres-strait-regions"]],
  ["Aboriginal and Torres Strait Islander children", ["aboriginal-torres-strait"]],
  ["2 or 3 doses by product, at least 4 weeks apart", ["doses-by-product", "four-weeks-apart"]],
  ["every year until the end of school year 11", ["until-school-year-11"]],
  ["before or during the first RSV season", ["first-rsv-season"]],
  ["on or after the first birthday", ["on-or-after-first-birthday"]],
  ["every autumn from 6 months", ["every-autumn"]],
  ["grade 7, school programme", ["school-grade-7"]],
  ["first varicella dose", ["first-varicella-dose"]],
  ["autumn campaign", ["autumn-campaign"]],
  ["polio dose 4", ["polio-dose-4"]],
  ["school year 10", ["school-year-10"]],
  ["school year 7", ["school-year-7"]],
  ["mandatory", ["mandatory"]],
];

/** What is said in figures; an age range's last age is part of it, so it ends before the next one. */
const patterns: readonly (readonly [RegExp, (first: string, second: string) => Condition])[] = [
  [/^(\d+) to under (\d+) (years|months)$/, (_, last) => ({ before: `${last} years` })],
  [/^\d+ months to under (\d+) years$/, (last) => ({ before: `${last} years` })],
  [/^\d+ to (\d+) (years|months)$/, (last, unit) => ({ before: `${Number(last) + 1} ${unit}` })],
  [/^\(\d+-(\d+) (years)\)$/, (last, unit) => ({ before: `${Number(last) + 1} ${unit}` })],
  [/^may be given from (\d+ weeks)$/, (earliest) => ({ earliest })],
  [/^born on or after (\S+)$/, (bornFrom) => ({ bornFrom })],
  [/^only if born on or before (\S+)$/, (bornUntil) => ({ bornUntil })],
];

/** The condition of a row, taken apart; throws where a part of it is not understood. */
export function conditionOf(text: string): Condition {
  const notes: string[] = [];
  let rest = text;
  for (const [phrase, keys] of phrases) {
    if (!rest.includes(phrase)) continue;
    notes.push(...keys);
    rest = rest.replace(phrase, "");
  }
  const parts = rest
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const figures = parts.map((part) => {
    for (const [pattern, read] of patterns) {
      const found = pattern.exec(part);
      if (found) return read(found[1] ?? "", found[2] ?? "");
    }
    throw new Error(`not understood: "${part}" of "${text}"`);
  });
  return Object.assign(
    {},
    ...figures,
    notes.some((note) => note.startsWith("aboriginal")) ? { kind: "risk" } : {},
    notes.length > 0 ? { notes } : {},
  );
}
