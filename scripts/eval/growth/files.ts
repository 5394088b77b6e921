import { scoreAges } from "./age-arithmetic.ts";
import { scoreCdcPercentiles, scoreExtendedBmi } from "./cdc-curves.ts";
import { scoreCdcSas } from "./cdc-sas.ts";
import { scoreCdc2000Sas } from "./cdc2000-sas.ts";
import { scoreEdgeCase } from "./edge-cases.ts";
import { scoreIntergrowthCurve } from "./intergrowth-curves.ts";
import { scoreCurve2007, scorePublishedCurve } from "./published-curves.ts";
import type { Scorer } from "./score.ts";
import { scoreSurvey, scoreSurvey2007 } from "./survey.ts";
import { scoreUkWho } from "./uk-who.ts";
import { scoreVelocity } from "./velocity.ts";

/** The files that can be scored, by name. */
export const scorers: Readonly<Record<string, Scorer>> = {
  "who2006_survey.csv": scoreSurvey,
  "who2006_published_curves.csv": scorePublishedCurve,
  "who2006_cdc_sas.csv": scoreCdcSas,
  "who2006_via_ukwho.csv": scoreUkWho,
  "who2006_velocity_published.csv": scoreVelocity,
  "who2007_survey.csv": scoreSurvey2007,
  "who2007_published_curves.csv": scoreCurve2007,
  "who_edge_cases.csv": scoreEdgeCase,
  "cdc2000_sas_sample.csv": scoreCdc2000Sas,
  "cdc2000_sas_edge.csv": scoreCdc2000Sas,
  "cdc2000_published_percentiles.csv": scoreCdcPercentiles,
  "cdc2022_extended_published.csv": scoreExtendedBmi,
  "intergrowth_published_curves.csv": scoreIntergrowthCurve,
  "age_arithmetic.csv": scoreAges,
};
