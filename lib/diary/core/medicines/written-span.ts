const UNITS: readonly (readonly [minutes: number, words: string])[] = [
  [1, "m min mins minute minutes minuto minutos"],
  [60, "h hr hrs hour hours hora horas"],
  [24 * 60, "d day days dia dias"],
];
const units = new Map(UNITS.flatMap(([minutes, words]) => words.split(" ").map((word) => [word, minutes])));

/** So long a span between doses is kept at most: 30 days. */
export const LONGEST_SPAN_MINUTES = 30 * 24 * 60;

/** A span as people write it, in whole minutes: "4", "4 h", "4:30", "4 h 30 min", "90 min", "2 days"; a bare figure is hours. Null when it is none. */
export function readSpan(text: string): number | null {
  const plain = text
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .trim()
    .toLowerCase()
    .replace(",", ".");
  const clock = /^(\d{1,3}):([0-5]\d)(?: ?h)?$/.exec(plain);
  if (clock) return whole(Number(clock[1]) * 60 + Number(clock[2]));
  const parts = [...plain.matchAll(/(\d+(?:\.\d+)?) ?([a-z]*)\.?(?: |$|(?=\d))/g)];
  if (parts.length === 0 || parts.length > 2 || parts.map(([all]) => all).join("") !== plain) return null;
  const sizes = parts.map(([, , word = ""], place) =>
    word === "" ? bare(parts.length, place) : units.get(word),
  );
  const [first, second] = sizes;
  if (first === undefined || (second !== undefined && second >= first) || sizes.includes(undefined))
    return null;
  return whole(parts.reduce((sum, [, figure], place) => sum + Number(figure) * (sizes[place] ?? 0), 0));
}

/** Without a word a lone figure is hours, and one after hours is minutes: "4h30". */
function bare(parts: number, place: number): number | undefined {
  if (parts === 1) return 60;
  return place === 1 ? 1 : undefined;
}

function whole(minutes: number): number | null {
  const rounded = Math.round(minutes);
  return rounded >= 1 && rounded <= LONGEST_SPAN_MINUTES ? rounded : null;
}
