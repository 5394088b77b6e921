import type { Pain } from "./entry.ts";
import { saidOf } from "./export-beside.ts";
import { type ExportEntry, type ExportedDiary, exportId, timeText } from "./export-entry.ts";
import { oxygenText, sleepText } from "./journal/seed-pairs.ts";

/**
 * The columns of a diary as a table, one row a value; lib/imports reads them back by these names. What is written stands in `text`;
 * `value`, `to`, `mean`, `unit` and `count` are what was read from it, for those who calculate, and are not read back.
 */
export const exportColumns = [
  "id",
  "child_id",
  "child",
  "date",
  "time",
  "zone",
  "says",
  "name",
  "text",
  "value",
  "to",
  "mean",
  "unit",
  "count",
  "ingredient",
  "place",
  "scale",
  "rater",
  "how",
] as const;

export type ExportColumn = (typeof exportColumns)[number];
export type ExportRow = Readonly<Record<ExportColumn, string>>;

/** What a row can be about; "entry" begins each and says whose it is, "beside" has what the others have no room for. */
export const rowKinds = [
  "entry",
  "pain",
  "medication",
  "activity",
  "oxygen",
  "blood pressure",
  "heart rate",
  "breathing rate",
  "temperature",
  "sleep",
  "mood",
  "note",
  "beside",
] as const;

export type RowKind = (typeof rowKinds)[number];

type Cells = Partial<Record<ExportColumn, string | number | null>>;

/** The rows of one entry, without what stands beside them. */
export function toRows(entry: ExportEntry, { child }: Pick<ExportedDiary, "child">): ExportRow[] {
  const row = (says: RowKind, cells: Cells): ExportRow => {
    const all: Cells = {
      id: exportId(entry),
      date: entry.day,
      time: timeText(entry.minute),
      says,
      ...cells,
    };
    return Object.fromEntries(exportColumns.map((name) => [name, `${all[name] ?? ""}`])) as ExportRow;
  };
  return [
    row("entry", { child_id: child.id, child: child.name, zone: entry.zone }),
    ...entry.pains.map((pain) => row("pain", painCells(pain))),
    ...entry.intakes.map(({ name, text, amount, unit, count, key, route }) =>
      row("medication", { name, text, value: amount, unit, count, ingredient: key, how: route }),
    ),
    ...entry.activities.map(({ name, text, minutes, count }) =>
      row("activity", { name, text, value: minutes, unit: minutes === null ? null : "min", count }),
    ),
    ...vitalRows(entry).map(([says, cells]) => row(says, cells)),
  ];
}

function painCells({ location, name, text, low, high, mean, scale, rater }: Pain): Cells {
  return { name, text, value: low, to: high, mean, place: location, scale, rater };
}

function vitalRows(entry: ExportEntry): [RowKind, Cells][] {
  const { typed, systolic, diastolic, heartRate, breathingRate, temperature, sleepMinutes, mood, note } =
    entry;
  const { oxygenLow, oxygenHigh } = entry;
  const pressure = typed.pressure ?? (systolic === null ? null : `${systolic}/${diastolic}`);
  const degrees = typed.temperature ?? (temperature === null ? null : `${temperature} °C`);
  const rows: [RowKind, Cells][] = [
    [
      "oxygen",
      { text: typed.oxygen ?? oxygenText(saidOf(entry)), value: oxygenLow, to: oxygenHigh, unit: "%" },
    ],
    ["blood pressure", { text: pressure, value: systolic, to: diastolic, unit: "mmHg" }],
    ["heart rate", { text: text(heartRate), value: heartRate, unit: "/min" }],
    ["breathing rate", { text: text(breathingRate), value: breathingRate, unit: "/min" }],
    ["temperature", { text: degrees, value: temperature, unit: "°C", how: entry.method }],
    ["sleep", { text: typed.sleep ?? sleepText(sleepMinutes), value: sleepMinutes, unit: "min" }],
    ["mood", { text: text(mood), value: mood }],
    ["note", { text: note }],
  ];
  return rows.filter(([, { text: said }]) => said !== null && said !== "");
}

const text = (value: number | null) => (value === null ? null : `${value}`);
