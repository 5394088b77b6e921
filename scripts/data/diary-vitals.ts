/**
 * Makes lib/diary/core/data/{heart-breathing,vital-lines,temperature-methods}.json from a folder with vitals_hr_rr_centiles.csv
 * (Fleming S et al., Lancet 2011;377:1011), vitals_alert_thresholds.csv (NICE, WHO, PALS) and temperature_methods.csv (Canadian
 * Paediatric Society, American Academy of Pediatrics). What a table marks as recalled from memory ships only where a publication
 * was read that says the same: `readElsewhere` names it. Run: node scripts/data/diary-vitals.ts <folder>
 */
import { figure, foldersNamed, writeVitals } from "./diary-vitals-table.ts";
import { readRows } from "./vaccines-table.ts";

const [folder = ""] = foldersNamed("diary-vitals.ts", ["vitals_*.csv"]);

/** What stood in the tables from memory, and where it was read. */
const readElsewhere: Readonly<Record<string, string>> = {
  // The authors' own median curves averaged over each row's ages, to the beat; of the first row over its months 1 to 3, as its other centiles.
  p50: "Fleming S, data files of the paper (OxPrimaryCareStats/HRandBRPaedCentiles)",
  "spo2-who": "Subhi R et al., Arch Dis Child 2009;94:6: WHO's definition of hypoxaemia, without an age",
  "spo2-healthy": "Elder JW et al., Pediatr Emerg Care 2015;31:645: 95 % and more is held to be normal",
  rectal: "Canadian Paediatric Society, Temperature measurement in paediatrics, 2015: 38 °C or greater",
  tympanic: "Schmitt's paediatric advice, as practices of the AAP publish it: ear 38.0 °C",
  oral: "the same: mouth 37.8 °C; range, Canadian Paediatric Society, 2015",
  temporal: "the same: forehead 38.0 °C",
  axillary: "Canadian Paediatric Society, 2015, as temprarelief.ca prints it: armpit 36.5 to 37.5 °C",
};

/** NICE NG9's line for admission, 90 % from 6 weeks on, is WHO's, and its 92 % before that its line for referral: both are there. */
const leftOut = ["spo2-admit"];

const isShipped = (id: string, status: string) =>
  !leftOut.includes(id) && (!status.includes("recalled") || id in readElsewhere);

const sourceIds: Readonly<Record<string, string>> = {
  NG143: "nice-ng143",
  NG9: "nice-ng9",
  Pocket: "who-oxygen",
  Oxygen: "who-oxygen",
  Pediatric: "pals",
};

makeCentiles();
makeLines();
makeMethods();

function makeCentiles(): void {
  const columns = ["measure", "age_from_months", "age_to_months_exclusive", "p1", "p10", "p50", "p90", "p99"];
  const rows = readRows(folder, "vitals_hr_rr_centiles.csv", columns);
  const of = (measure: string) =>
    rows
      .filter((row) => row.measure === measure)
      .map((row) => columns.slice(1).map((name) => figure(row[name] ?? "")));
  const content = {
    columns: ["fromMonths", "toMonths", "p1", "p10", "p50", "p90", "p99"],
    heart: of("heart_rate"),
    breathing: of("respiratory_rate"),
    heartFirstWeek: of("heart_rate_first_week"),
  };
  writeVitals("heart-breathing", content, rows.length);
}

function makeLines(): void {
  const columns = [
    ...["id", "measure", "age_from_months", "age_to_months_exclusive", "comparison", "value", "level"],
    ...["check_status", "source_publication"],
  ] as const;
  const rows = readRows(folder, "vitals_alert_thresholds.csv", columns);
  const kept = rows.filter((row) => isShipped(row.id, row.check_status));
  const lines = kept.map((row) => ({
    id: row.id,
    fromMonths: figure(row.age_from_months),
    toMonths: figure(row.age_to_months_exclusive),
    comparison: row.comparison,
    // "70+2*age_years": the figure at birth; what a year adds stands in the rule that reads it.
    value: figure(row.value.replace("+2*age_years", "")),
    perYear: row.value.includes("age_years") ? 2 : 0,
    level: row.level,
    source: sourceIds[row.source_publication.split(" ")[0] ?? ""],
  }));
  if (lines.some(({ source }) => !source)) throw new Error("a line has no source");
  writeVitals("vital-lines", lines, lines.length);
}

function makeMethods(): void {
  const columns = [
    ...["id", "normal_low_c", "normal_high_c", "fever_at_or_above_c"],
    ...["age_from_months", "age_to_months", "check_status", "source_org"],
  ] as const;
  const rows = readRows(folder, "temperature_methods.csv", columns);
  const kept = rows.filter((row) => isShipped(row.id, row.check_status));
  const methods = kept.map((row) => ({
    id: row.id,
    normalLow: figure(row.normal_low_c),
    normalHigh: figure(row.normal_high_c),
    feverFrom: figure(row.fever_at_or_above_c),
    fromMonths: figure(row.age_from_months),
    source: row.source_org.startsWith("Canadian") ? "cps-temperature" : "aap-fever",
    feverSource: ["rectal", "axillary"].includes(row.id) ? "cps-temperature" : "aap-fever",
  }));
  writeVitals("temperature-methods", methods, methods.length);
}
