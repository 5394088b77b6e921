/** A month of a synthetic journal in the shape of entries.json, MMDD then HHMM, as text: four entries a day, each other than the last. */
export function monthOfJournal(days = 30, from = "2026-05-01"): string {
  const start = Date.parse(`${from}T00:00:00Z`);
  const dates = Array.from({ length: days }, (_, at) => {
    const day = new Date(start + at * 86_400_000).toISOString();
    return `  "${day.slice(5, 7)}${day.slice(8, 10)}": {\n${entriesOf(at).join(",\n")}\n  }`;
  });
  return `{\n${dates.join(",\n")}\n}\n`;
}

/** How many entries and values such a month holds. */
export const perDay = { entries: 4, values: 17 } as const;

function entriesOf(at: number): string[] {
  const level = (shift: number) => (at + shift) % 11;
  const range = `${level(0)}-${level(1)}`;
  return [
    `    "0730": { "Medications": { "oxycodone": "5mg", "Calpol 120": "${5 + (at % 3)} ml" }, "Pain": { "lower back": "${range}" }, "Activities": {}, "sleep": "${6 + (at % 3)}:${10 + (at % 40)}" }`,
    `    "1300": { "Medications": { "oxycodone": "5mg" }, "Pain": { "L knee": "${level(2)}", "head": "none" }, "Activities": { "walking": ${10 + at}, "standing": "5 min" }, "o2": "${94 + (at % 5)}%", "bpr": "${110 + at}/${60 + (at % 20)}", "note": "Day ${at + 1}, after the walk" }`,
    `    "1845": { "Medications": {}, "Pain": { "glutes": "~${level(3)}" }, "Activities": { "stretching": "0:20" } }`,
    `    "2230": { "Medications": { "paracetamol": "500mg x2" }, "Pain": { "lower back": "${level(4)}/10" }, "Activities": {}, "note": "Evening" }`,
  ];
}
