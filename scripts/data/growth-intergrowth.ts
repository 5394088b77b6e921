/**
 * Makes lib/growth/core/data/intergrowth-*.json from a folder of the INTERGROWTH-21st figures: newborn size from 33+0 weeks
 * (Villar J et al., Lancet 2014;384:857), of very preterm newborns (Villar J et al., Lancet 2016;387:844), by days of
 * gestation; and growth after preterm birth (Villar J et al., Lancet Glob Health 2015;3:e681), by days of post-menstrual age
 * or cm of length. Run: node scripts/data/growth-intergrowth.ts <folder>
 */
import { folderNamed, makeTable, readTable } from "./growth-table.ts";

const folder = folderNamed("growth-intergrowth.ts", "the INTERGROWTH-21st figures");
for (const indicator of ["wfga", "lfga", "hcfga"]) {
  const newborn = `intergrowth_newborn_${indicator}_st3.csv`;
  makeTable(folder, newborn, `intergrowth-newborn-${indicator}`, ["mu", "sigma", "nu", "tau"]);
  const very = `intergrowth_verypreterm_${indicator}_normal.csv`;
  makeTable(folder, very, `intergrowth-verypreterm-${indicator}`, ["mu", "sigma"]);
}
for (const indicator of ["wfa", "lfa", "hcfa", "wfl"]) {
  const file = `intergrowth_preterm_postnatal_${indicator}.csv`;
  const scale = checkScale(file);
  makeTable(folder, file, `intergrowth-preterm-${indicator}`, ["mu", "sigma", "scale"]);
  console.log(`  on a ${scale} scale`);
}

/** Every row of a table is on one scale. */
function checkScale(file: string): string {
  const scales = new Set(readTable(folder, file, "sex,x,mu,sigma,scale").map((row) => row[4] ?? ""));
  if (scales.size !== 1) throw new Error(`${file} has rows on the scales ${[...scales].join(", ")}`);
  return [...scales][0] ?? "";
}
