/**
 * Makes lib/growth/core/data/who2006-*.json from a folder of the WHO Child Growth Standards 2006 LMS tables
 * (WHO Multicentre Growth Reference Study Group; length/height, weight, weight-for-length and -height and BMI 2006,
 * head, arm circumference and skinfolds 2007), by day of age or by 0.1 cm of length.
 * Run: node scripts/data/growth-who2006.ts <folder>
 */
import { folderNamed, makeTable } from "./growth-table.ts";

const folder = folderNamed("growth-who2006.ts", "the WHO tables of 2006");
for (const indicator of ["wfa", "lhfa", "bfa", "hcfa", "wfl", "wfh", "acfa", "tsfa", "ssfa"]) {
  makeTable(folder, `who2006_${indicator}.csv`, `who2006-${indicator}`, ["l", "m", "s"]);
}
