/**
 * Makes lib/vaccinations/core/data/calendars.json from a folder of published schedules: national-schedules.csv (childhood
 * calendars, a page to a row), who-table2.csv (WHO's summary tables) and us-standard-series.csv (CDSi 4.64-508).
 * A calendar added to the file by hand needs no code. Run: node scripts/data/vaccines-calendars.ts <folder>
 */
import { writeFileSync } from "node:fs";
import { unitedStates } from "./vaccines-calendar-us.ts";
import { worldHealth } from "./vaccines-calendar-who.ts";
import { type CalendarRow, conditionOf } from "./vaccines-condition.ts";
import { folderNamed, readRows } from "./vaccines-table.ts";

/** What the rows themselves do not say: the edition, and how far each place's rows can be trusted. */
const places = [
  { place: "GB", edition: "2026-01-01", limits: ["ages-only", "school-age-older"] },
  { place: "AU", edition: "2024-04-15", limits: ["ages-only", "school-age-undated"] },
  { place: "CA-ON", edition: null, limits: ["ages-only", "secondary-source", "undated"] },
  { place: "DE", edition: "2025", limits: ["ages-only", "secondary-source", "school-age-incomplete"] },
  { place: "FR", edition: "2025-01-01", limits: ["ages-only", "secondary-source", "school-age-incomplete"] },
  { place: "ES-AN", edition: "2023", limits: ["ages-only", "secondary-source", "andalusia-2023"] },
];

const folder = folderNamed("vaccines-calendars.ts");
const rows = readRows(folder, "national-schedules.csv", [
  "place",
  "as_of",
  "age",
  "vaccine",
  "antigens",
  "dose",
  "condition",
  "source",
]);
const calendars = [unitedStates(folder), ...places.map(national), worldHealth(folder)];
const text = calendars.map(
  ({ entries, ...about }) => ` ${JSON.stringify(about).slice(0, -1)}, "entries": [\n${lines(entries)}\n ]}`,
);
writeFileSync(
  new URL("../../lib/vaccinations/core/data/calendars.json", import.meta.url),
  `{"calendars": [\n${text.join(",\n")}\n]}\n`,
);
for (const { id, entries } of calendars) console.log(id.padEnd(6), entries.length);

function national({ place, edition, limits }: (typeof places)[number]) {
  const found = rows.filter((row) => row.place === place);
  const sources = [...new Set(found.map(sourceOf))];
  const [country, region = null] = place.split("-");
  const entries = found.map(
    (row): CalendarRow => ({
      age: row.age,
      vaccine: row.vaccine,
      antigens: row.antigens.split(";"),
      dose: /^\d+$/.test(row.dose) ? Number(row.dose) : row.dose,
      ...conditionOf(row.condition),
      source: sources.indexOf(sourceOf(row)),
    }),
  );
  return {
    id: place.toLowerCase(),
    country,
    region,
    edition,
    judgesValidity: false,
    limits,
    sources,
    entries,
  };
}

function sourceOf(row: { source: string; as_of: string }): string {
  return row.source.includes(row.as_of) ? row.source : `${row.source} (${row.as_of})`;
}

function lines(entries: readonly CalendarRow[]): string {
  return entries.map((entry) => `  ${JSON.stringify(entry)}`).join(",\n");
}
