/**
 * Makes lib/growth/core/data/who2006-velocity-*.json from a folder of the WHO growth velocity tables (WHO Child Growth
 * Standards: growth velocity based on weight, length and head circumference, 2009): the gain over an interval, weight in g, length
 * and head in cm. Run: node scripts/data/growth-velocity.ts <folder>
 */
import { folderNamed, readTable, writeJson } from "./growth-table.ts";

const COLUMNS = ["intervalMonths", "startMonth", "endMonth", "l", "m", "s", "delta"];
const HEADER = "sex,interval_months,start_month,end_month,l,m,s,delta";
const FILES = { weight: "weight", length: "length", head: "headc" };

const folder = folderNamed("growth-velocity.ts", "the WHO velocity tables");
for (const [kind, file] of Object.entries(FILES)) {
  const rows = readTable(folder, `who2006_velocity_${file}.csv`, HEADER).map(([sex, ...cells]) => ({
    sex: sex === "1" ? "male" : "female",
    ...Object.fromEntries(COLUMNS.map((column, index) => [column, Number(cells[index])])),
  }));
  writeJson(`who2006-velocity-${kind}`, rows, rows.length);
}
