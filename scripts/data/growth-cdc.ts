/**
 * Makes lib/growth/core/data/cdc2000-*.json from a folder of CDC's growth chart data files (Kuczmarski RJ et al., 2000 CDC
 * growth charts for the United States, Vital Health Stat 11(246), 2002), by months of age or cm of length. The
 * extension of BMI above the 95th percentile (bmi-age-2022; Wei R et al., Ann Hum Biol 2020;47:514) keeps L, M and S
 * and follows from them by a formula, which is checked. Run: node scripts/data/growth-cdc.ts <folder>
 */
import { folderNamed, makeTable, readTable } from "./growth-table.ts";

const folder = folderNamed("growth-cdc.ts", "CDC's tables");
const plain = ["wfa_0_36m", "lfa_0_36m", "hcfa_0_36m", "wfl", "wfa_2_20y", "sfa_2_20y", "bfa_2_20y", "wfs"];
for (const indicator of plain) {
  makeTable(folder, `cdc2000_${indicator}.csv`, `cdc2000-${indicator.replaceAll("_", "-")}`, ["l", "m", "s"]);
}
checkExtendedBmi();

/** The extended table is the table of 2000, with its 95th percentile and a spread that is a polynomial of the age. */
function checkExtendedBmi(): void {
  const of2000 = readTable(folder, "cdc2000_bfa_2_20y.csv", "sex,x,l,m,s");
  const of2022 = readTable(folder, "cdc2022_bfa_extended.csv", "sex,x,l,m,s,p95,sigma");
  const lms = (rows: string[][]) => rows.map((row) => row.slice(0, 5).join()).join("\n");
  if (lms(of2000) !== lms(of2022)) throw new Error("BMI has other L, M and S in 2022 than in 2000");
  for (const row of of2022) {
    const [sex = 0, months = 0, l = 0, m = 0, s = 0, p95 = 0, sigma = 0] = row.map(Number);
    const years = months / 12;
    const byAge =
      sex === 1
        ? 0.3728 + 0.5196 * years - 0.0091 * years ** 2
        : 0.8334 + 0.3712 * years - 0.0011 * years ** 2;
    const byLms = m * (1 + l * s * 1.6448536269514722) ** (1 / l);
    if (Math.abs(sigma - byAge) > 1e-4 || Math.abs(p95 - byLms) > 1e-4) {
      throw new Error(`the extension at ${months} months is not what its formula says`);
    }
  }
}
