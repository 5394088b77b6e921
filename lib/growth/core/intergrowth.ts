import newbornHead from "./data/intergrowth-newborn-hcfga.json" with { type: "json" };
import newbornLength from "./data/intergrowth-newborn-lfga.json" with { type: "json" };
import newbornWeight from "./data/intergrowth-newborn-wfga.json" with { type: "json" };
import pretermHead from "./data/intergrowth-preterm-hcfa.json" with { type: "json" };
import pretermLength from "./data/intergrowth-preterm-lfa.json" with { type: "json" };
import pretermWeight from "./data/intergrowth-preterm-wfa.json" with { type: "json" };
import pretermForLength from "./data/intergrowth-preterm-wfl.json" with { type: "json" };
import veryHead from "./data/intergrowth-verypreterm-hcfga.json" with { type: "json" };
import veryLength from "./data/intergrowth-verypreterm-lfga.json" with { type: "json" };
import veryWeight from "./data/intergrowth-verypreterm-wfga.json" with { type: "json" };
import { whoPosture } from "./posture.ts";
import { TERM_DAYS } from "./prematurity.ts";
import type { GrowthReference, Limits } from "./reference.ts";
import { type RowTable, rowTable, type TableData } from "./row-table.ts";
import { whoLimits } from "./who-limits.ts";

/** INTERGROWTH-21st publishes no limits of the plausible; WHO's are used. It is of babies who lie, at every age. */
const limits = whoLimits;
const posture = { heightFromDay: Number.POSITIVE_INFINITY, lyingLongerCm: whoPosture.lyingLongerCm };

function normal(data: TableData, law: "normal" | "log-normal", flagged: Limits): RowTable {
  const interpolated = data.perUnit !== 1;
  return rowTable(data, { columns: ["mu", "sigma"], interpolated }, (figures, at) => ({
    law,
    mu: figures[at] as number,
    sigma: figures[at + 1] as number,
    limits: flagged,
  }));
}

function skewT(data: TableData, flagged: Limits): RowTable {
  return rowTable(data, { columns: ["mu", "sigma", "nu", "tau"], interpolated: false }, (figures, at) => ({
    law: "skew-t",
    mu: figures[at] as number,
    sigma: figures[at + 1] as number,
    nu: figures[at + 2] as number,
    tau: figures[at + 3] as number,
    limits: flagged,
  }));
}

const newborn = {
  weight: skewT(newbornWeight, limits.weight),
  length: skewT(newbornLength, limits.length),
  head: skewT(newbornHead, limits.other),
};
const veryPreterm = {
  weight: normal(veryWeight, "log-normal", limits.weight),
  length: normal(veryLength, "normal", limits.length),
  head: normal(veryHead, "normal", limits.other),
};
const preterm = {
  weight: normal(pretermWeight, "log-normal", limits.weight),
  length: normal(pretermLength, "log-normal", limits.length),
  head: normal(pretermHead, "normal", limits.other),
};
const forLength = normal(pretermForLength, "normal", limits.other);

/** Born from 33+0 weeks on the standard of all newborns; earlier on that of the very preterm, with a step between them. */
const NEWBORN_FROM_DAYS = 231;

/**
 * INTERGROWTH-21st size at birth for gestational age, 24+0 to 42+6 weeks: the day is that of birth, counted from 40+0 weeks
 * (−77 is 29+0).
 */
export const intergrowthNewborn: GrowthReference = {
  id: "intergrowth-newborn",
  ...posture,
  byAge: (kind, sex, day) => {
    if (kind !== "weight" && kind !== "length" && kind !== "head") return null;
    const gestationDays = TERM_DAYS + day;
    return (gestationDays < NEWBORN_FROM_DAYS ? veryPreterm : newborn)[kind](sex, gestationDays);
  },
  byLength: () => null,
};

/** The days of post-menstrual age the preterm postnatal standards cover: 27+0 to 64+0 weeks. */
export const PRETERM_STANDARD_DAYS = { from: 189, to: 448 } as const;

/** INTERGROWTH-21st postnatal growth of preterm babies, 27+0 to 64+0 weeks of post-menstrual age. */
export const intergrowthPreterm: GrowthReference = {
  id: "intergrowth-preterm",
  ...posture,
  byAge: (kind, sex, day) =>
    kind === "weight" || kind === "length" || kind === "head" ? preterm[kind](sex, TERM_DAYS + day) : null,
  byLength: (sex, day, lengthCm) => {
    const postMenstrual = TERM_DAYS + day;
    const covered = postMenstrual >= PRETERM_STANDARD_DAYS.from && postMenstrual <= PRETERM_STANDARD_DAYS.to;
    return covered ? forLength(sex, lengthCm) : null;
  },
};
