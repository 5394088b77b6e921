import { monthsOfDays } from "./age-months.ts";
import bfa from "./data/cdc2000-bfa-2-20y.json" with { type: "json" };
import hcfa from "./data/cdc2000-hcfa-0-36m.json" with { type: "json" };
import lfa from "./data/cdc2000-lfa-0-36m.json" with { type: "json" };
import sfa from "./data/cdc2000-sfa-2-20y.json" with { type: "json" };
import wfaInfant from "./data/cdc2000-wfa-0-36m.json" with { type: "json" };
import wfa from "./data/cdc2000-wfa-2-20y.json" with { type: "json" };
import wfl from "./data/cdc2000-wfl.json" with { type: "json" };
import wfs from "./data/cdc2000-wfs.json" with { type: "json" };
import { valueFromZ } from "./lms.ts";
import { HEIGHT_FROM_DAY, type PostureRule } from "./posture.ts";
import type { ReferenceSex } from "./reading.ts";
import { type GrowthReference, type Limits, P95_Z, type ReferenceRow } from "./reference.ts";
import { lmsTable, type RowTable, type TableData } from "./row-table.ts";

/** CDC flags a modified z-score beyond these (CDC, Modified z-scores in the CDC growth charts). */
const beyond = (lowest: number, highest: number): Limits => ({ lowest, highest, on: "modified-z" });
const lms = (data: TableData, limits: Limits): RowTable => lmsTable(data, "lms", limits, true);
const weight = beyond(-5, 8);
const height = beyond(-5, 4);
const head = beyond(-5, 5);
const bmi = beyond(-4, 8);
const weightForHeight = beyond(-4, 8);
const plainBmi = lms(bfa, bmi);

/** CDC's tables by the names of its files, by months of age (`wfl` and `wfs` by cm); BMI with the extension of 2022. */
export const cdcTables = {
  wfa_0_36m: lms(wfaInfant, weight),
  lfa_0_36m: lms(lfa, height),
  hcfa_0_36m: lms(hcfa, head),
  wfl: lms(wfl, weightForHeight),
  wfa_2_20y: lms(wfa, weight),
  sfa_2_20y: lms(sfa, height),
  bfa_2_20y: extendedBmi,
  wfs: lms(wfs, weightForHeight),
} satisfies Record<string, RowTable>;

/**
 * BMI with what extends it above the 95th percentile: a spread that grows with age, from CDC's formula at the exact age
 * (Wei R et al., Ann Hum Biol 2020;47:514), as its SAS program has it.
 */
function extendedBmi(sex: ReferenceSex, months: number): ReferenceRow | null {
  const row = plainBmi(sex, months);
  if (row?.law !== "lms") return null;
  const years = months / 12;
  const sigma =
    sex === "male"
      ? 0.3728 + 0.5196 * years - 0.0091 * years * years
      : 0.8334 + 0.3712 * years - 0.0011 * years * years;
  const { l, m, s, limits } = row;
  return { law: "cdc-extended-bmi", l, m, s, p95: valueFromZ(P95_Z, row), sigma, limits };
}

/** CDC takes a child to be 0.8 cm longer lying than standing. */
const posture: PostureRule = { heightFromDay: HEIGHT_FROM_DAY, lyingLongerCm: 0.8 };

/** CDC's programs give nothing from 240 months (20 years) on, although the tables reach there. */
const END_MONTHS = 240;

/**
 * CDC Growth Charts 2000 for the United States: weight, length and head from birth, from 24 months weight, stature and BMI
 * to 20 years; head to 36 months. Rows lie half a month apart and are interpolated at the exact age (days / 30.4375).
 * BMI above the 95th percentile follows the extension of 2022.
 */
export const cdc2000: GrowthReference = {
  id: "cdc-2000",
  ...posture,
  byAge: (kind, sex, day) => {
    const months = monthsOfDays(day);
    if (months >= END_MONTHS) return null;
    const infant = day < posture.heightFromDay;
    switch (kind) {
      case "weight":
        return (infant ? cdcTables.wfa_0_36m : cdcTables.wfa_2_20y)(sex, months);
      case "length":
        return (infant ? cdcTables.lfa_0_36m : cdcTables.sfa_2_20y)(sex, months);
      case "head":
        return cdcTables.hcfa_0_36m(sex, months);
      case "bmi":
        return infant ? null : cdcTables.bfa_2_20y(sex, months);
      default:
        return null;
    }
  },
  byLength: (sex, day, lengthCm) => {
    if (!(day >= 0 && monthsOfDays(day) < END_MONTHS)) return null;
    return (day < posture.heightFromDay ? cdcTables.wfl : cdcTables.wfs)(sex, lengthCm);
  },
};
