import { scoreCdcSas } from "./cdc-sas.ts";
import { scoreEdgeCase } from "./edge-cases.ts";
import { scorePublishedCurve } from "./published-curves.ts";
import type { Scorer } from "./score.ts";
import { scoreSurvey } from "./survey.ts";
import { scoreUkWho } from "./uk-who.ts";

/** The files that can be scored, by name. */
export const scorers: Readonly<Record<string, Scorer>> = {
  "who2006_survey.csv": scoreSurvey,
  "who_edge_cases.csv": scoreEdgeCase,
  "who2006_published_curves.csv": scorePublishedCurve,
  "who2006_cdc_sas.csv": scoreCdcSas,
  "who2006_via_ukwho.csv": scoreUkWho,
};
