/** What a key of an entry can name. The last two follow from the others: they are compared with them, not kept. */
export const ENTRY_FIELDS = [
  "date",
  "time",
  "pain",
  "medications",
  "activities",
  "oxygen",
  "pressure",
  "sleep",
  "note",
  "temperature",
  "heart-rate",
  "medication-taken",
  "max-pain",
] as const;

export type EntryField = (typeof ENTRY_FIELDS)[number];

/** Keys as files write them, without case, spaces, hyphens and underscores. */
const KEYS: Readonly<Record<EntryField, readonly string[]>> = {
  date: ["date"],
  time: ["time", "timestamp"],
  pain: ["pain", "pains"],
  medications: ["medications", "medication", "meds", "med"],
  activities: ["activities", "activity"],
  oxygen: ["o2", "spo2", "oxygen", "o2sat", "oxygensaturation"],
  pressure: ["bpr", "bp", "bloodpressure"],
  sleep: ["sleep"],
  note: ["note", "notes"],
  temperature: ["temperature", "temp"],
  "heart-rate": ["heartrate", "pulse", "hr"],
  "medication-taken": ["medicationtaken"],
  "max-pain": ["maxpainlevel", "maxpain"],
};

const BY_KEY = new Map(ENTRY_FIELDS.flatMap((field) => KEYS[field].map((key) => [key, field] as const)));

/** Names long enough that a slip of the pen in them means nothing else. A day and a time are never guessed. */
const SPELT: readonly string[] = [...BY_KEY]
  .filter(([key, field]) => field !== "date" && field !== "time" && key.length >= 4)
  .map(([key]) => key);

export type NamedKey = { readonly field: EntryField; readonly isMisspelt: boolean };

/** What a key names, in any letter case; or, where it is none of the known, the one it is a misspelling of. Null for any other. */
export function readKey(key: string): NamedKey | null {
  const plain = key
    .slice(0, 40)
    .toLowerCase()
    .replace(/[\s_-]+/g, "");
  const field = BY_KEY.get(plain);
  if (field) return { field, isMisspelt: false };
  const near = new Set(SPELT.filter((name) => isSlip(plain, name)).map((name) => BY_KEY.get(name)));
  const [only] = near;
  return only && near.size === 1 ? { field: only, isMisspelt: true } : null;
}

/** Two letters in each other's place, in longer names one letter too many, too few or wrong, in the longest two of these. */
function isSlip(text: string, name: string): boolean {
  if (isSwapped(text, name)) return true;
  return name.length >= 5 && slips(text, name) <= (name.length >= 8 ? 2 : 1);
}

function isSwapped(text: string, name: string): boolean {
  if (text.length !== name.length) return false;
  const at = [...name].findIndex((letter, place) => letter !== text[place]);
  return at >= 0 && name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2) === text;
}

/** How many letters have to be put in, taken out or changed to make one word of the other. */
function slips(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1];
    for (const [place, wanted] of [...other].entries())
      next.push(
        Math.min(
          (row[place] ?? 0) + (letter === wanted ? 0 : 1),
          (row[place + 1] ?? 0) + 1,
          (next[place] ?? 0) + 1,
        ),
      );
    row = next;
  }
  return row.at(-1) ?? 0;
}
