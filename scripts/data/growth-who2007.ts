/**
 * Makes lib/growth/core/data/who2007-*.json from a folder of the WHO Reference 2007 LMS tables for school-aged children and
 * adolescents (de Onis M et al., Bull World Health Organ 2007;85:660), by month of age; row 60 joins them to the standards
 * of 2006, and the row after the last month serves to interpolate within it. Run: node scripts/data/growth-who2007.ts <folder>
 */
import { folderNamed, makeTable } from "./growth-table.ts";

const folder = folderNamed("growth-who2007.ts", "the WHO tables of 2007");
for (const indicator of ["hfa", "bfa", "wfa"]) {
  makeTable(folder, `who2007_${indicator}.csv`, `who2007-${indicator}`, ["l", "m", "s"]);
}
