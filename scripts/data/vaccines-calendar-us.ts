import type { CalendarRow } from "./vaccines-condition.ts";
import { lastAge, recommendedAge } from "./vaccines-recommended-age.ts";
import { readRows } from "./vaccines-table.ts";

/**
 * A vaccine, its antigens (as many as are forecast together), one of their series, and the numbers of its doses that a child
 * on time is given; the other doses of a series replace ones that do not count, or catch up.
 */
type Drawn = readonly [
  vaccine: string,
  antigens: string,
  series: string,
  doses: readonly number[],
  more?: { dose?: string } & Pick<CalendarRow, "kind" | "notes">,
];

const dtp = "Diphtheria;Tetanus;Pertussis";
const pertussis = "Pertussis standard series";
const shared = { kind: "shared-decision", notes: ["shared-decision"] } as const;
const yearly = { dose: "annual", notes: ["two-doses-first-season"] };
const byProduct = { notes: ["fewer-by-product"] };
const covid = "COVID-19 start at 6mo-23mo shared clinical decision-making series";
const menB = "Meningococcal B 2-dose series MenB-4C Shared Clinical Decision Making";

const drawn: readonly Drawn[] = [
  ["HepB", "HepB", "HepB 3-dose series", [1, 2, 3]],
  ["RSV antibody", "RSV", "RSV 1-dose series", [1], { dose: "passive", notes: ["first-rsv-season"] }],
  ["Rotavirus", "Rotavirus", "Rotavirus 3-dose series", [1, 2, 3], byProduct],
  ["DTaP", dtp, pertussis, [1, 2, 3, 4, 5]],
  ["Hib", "Hib", "Hib start at 2 months 4-dose series", [1, 2, 3, 4], byProduct],
  ["PCV", "Pneumococcal", "Pneumococcal 4-dose series", [1, 2, 3, 4]],
  ["IPV", "Polio", "Polio 4-dose series", [1, 2, 3, 4]],
  ["COVID-19", "COVID-19", covid, [1], { dose: "annual", ...shared }],
  ["Influenza", "Influenza", "Influenza standard series", [1], yearly],
  ["MMR", "Measles;Mumps;Rubella", "Measles 2-dose series", [1, 2]],
  ["Varicella", "Varicella", "Varicella childhood 2-dose series", [1, 2]],
  ["HepA", "HepA", "HepA 2-dose series", [1, 2]],
  ["Tdap", dtp, pertussis, [10], { dose: "booster" }],
  ["HPV", "HPV", "HPV 2-dose series", [1, 2]],
  ["MenACWY", "Meningococcal", "Meningococcal ACWY 2-dose series", [1, 2]],
  ["MenB", "Meningococcal B", menB, [1, 2], shared],
];

/** The recommended ages of the Standard series of CDSi, as a calendar; what it forecasts the engine judges, not these rows. */
export function unitedStates(folder: string) {
  const rows = readRows(folder, "us-standard-series.csv", [
    "series",
    "dose",
    "min_age",
    "earliest_rec_age",
    "latest_rec_age",
    "max_age",
    "min_interval",
    "earliest_rec_interval",
  ]);
  const entries = drawn.flatMap(([vaccine, antigens, series, doses, { dose, kind, notes } = {}]) => {
    const ages = new Map<number, string>();
    return doses.map((number): CalendarRow => {
      const row = rows.find((found) => found.series === series && found.dose === String(number));
      if (!row) throw new Error(`us-standard-series.csv lacks ${series}, dose ${number}`);
      const age = recommendedAge(row, ages, number);
      ages.set(number, age);
      const before = lastAge(row.latest_rec_age, age) ?? (dose === "passive" ? row.max_age : null);
      return {
        age,
        ...(before && { before }),
        vaccine,
        antigens: antigens.split(";"),
        dose: dose ?? number,
        ...(kind && { kind }),
        ...(notes && { notes }),
        source: 0,
      };
    });
  });
  return {
    id: "us",
    country: "US",
    region: null,
    edition: "2025-11-10",
    judgesValidity: true,
    limits: ["us-season"],
    sources: ["CDC, Clinical Decision Support for Immunization, supporting data 4.64-508 (10 November 2025)"],
    entries,
  };
}
