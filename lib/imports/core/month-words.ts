/** January to December in English, Spanish, German and French, without accents. */
const MONTHS: readonly string[] = [
  "january enero januar janner janvier",
  "february febrero februar fevrier",
  "march marzo marz mars",
  "april abril avril",
  "may mayo mai",
  "june junio juni juin",
  "july julio juli juillet",
  "august agosto aout",
  "september septiembre setiembre septembre",
  "october octubre oktober octobre",
  "november noviembre novembre",
  "december diciembre dezember decembre",
];

/** The month (1 to 12) a word names, in full or by its first letters (three, or as many as tell it); null for none or several. */
export function monthOf(word: string): number | null {
  const plain = word
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase();
  if (plain.length < 3) return null;
  const found = MONTHS.flatMap((names, place) =>
    names.split(" ").some((name) => name.startsWith(plain)) ? [place + 1] : [],
  );
  return found.length === 1 ? found[0]! : null;
}
