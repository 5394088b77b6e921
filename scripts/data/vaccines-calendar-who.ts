import { createHash } from "node:crypto";
import type { CalendarRow } from "./vaccines-condition.ts";
import { readRows } from "./vaccines-table.ts";

/** The figures below were drawn from this state of the table; a new edition has to be drawn anew. */
const DRAWN_FROM = "877a795381525e3f";

/** Ages, each with the age it ends before where there is a range, and with notes. */
type Stop = readonly [age: string, before?: string | null, ...notes: string[]];
/** A row of the table by antigen and option, the vaccine it names, and the doses drawn of it. */
type Drawn = readonly [
  antigen: string,
  option: string,
  vaccine: string,
  stops: readonly Stop[],
  more?: Pick<CalendarRow, "sex"> & { antigens?: readonly string[]; dose?: string },
];

const booster = { antigens: ["Diphtheria", "Tetanus", "Pertussis"], dose: "booster" };
const dtp1: Stop = ["6 weeks"];
const dtp2: Stop = ["10 weeks"];
const dtp3: Stop = ["14 weeks"];
const withDtp2: Stop = ["10 weeks", null, "with-dtp"];
const withDtp3: Stop = ["14 weeks", null, "with-dtp"];
const atBirth: Stop = ["0 days", null, "within-24-hours"];
const withDtp1: Stop = ["6 weeks", null, "with-dtp"];
const rotavirus1: Stop = ["6 weeks", null, "with-dtp", "not-after-24-months"];

/** WHO gives least ages and intervals; each dose is drawn at the earliest. */
const drawn: readonly Drawn[] = [
  ["BCG", "", "BCG", [["0 days", null, "as-soon-as-possible"]]],
  ["HepB", "option 1", "HepB", [atBirth, withDtp1, withDtp2]],
  ["HepB", "option 2", "HepB", [atBirth, withDtp1, withDtp2, withDtp3]],
  ["Polio", "bOPV + IPV", "bOPV", [dtp1, withDtp2, withDtp3]],
  ["Polio", "bOPV + IPV", "IPV", [dtp3], { dose: "extra" }],
  ["Polio", "IPV/bOPV sequential", "IPV, then bOPV", [["8 weeks"], ["12 weeks"], ["16 weeks"]]],
  ["Polio", "IPV only", "IPV", [["8 weeks"], ["12 weeks"], ["16 weeks", null, "polio-started-early"]]],
  ["DTP", "", "DTP", [dtp1, dtp2, dtp3], { antigens: booster.antigens }],
  ["DTP", "", "DTP", [["12 months", "24 months"]], booster],
  ["DTP", "", "DT or Td", [["4 years", "8 years"]], { ...booster, antigens: ["Diphtheria", "Tetanus"] }],
  ["DTP", "", "Td", [["9 years", "16 years"]], { ...booster, antigens: ["Diphtheria", "Tetanus"] }],
  ["Hib", "option 1", "Hib", [["6 weeks", null, "hib-limits"], withDtp2, withDtp3]],
  ["Hib", "option 2", "Hib", [dtp1, dtp3]],
  ["Hib", "option 2", "Hib", [["14 weeks + 6 months", null, "six-months-after"]], { dose: "booster" }],
  ["Pneumococcal", "3p+0", "PCV", [dtp1, dtp2, dtp3]],
  ["Pneumococcal", "2p+1", "PCV", [dtp1, dtp3]],
  ["Pneumococcal", "2p+1", "PCV", [["9 months", "19 months"]], { dose: "booster" }],
  ["Rotavirus", "2-dose product", "Rotavirus", [rotavirus1, withDtp2]],
  ["Rotavirus", "3-dose product", "Rotavirus", [rotavirus1, withDtp2, withDtp3]],
  ["Measles", "", "Measles", [["9 months", null, "measles-9-or-12"]]],
  ["Measles", "", "Measles", [["9 months + 4 weeks", null, "from-dose-before"]], { dose: "2" }],
  ["Rubella", "", "Rubella", [["9 months", null, "with-measles"]]],
  [
    "HPV",
    "girls 9-14 years",
    "HPV",
    [["9 years", "15 years", "three-if-immunocompromised"]],
    { dose: "series", sex: "female" },
  ],
];

/** WHO's summary tables of routine immunization, as a calendar; `option` names the choice a row belongs to. */
export function worldHealth(folder: string) {
  const columns = [
    "antigen",
    "option",
    "age_first_dose",
    "primary_doses",
    "interval_1_2",
    "interval_2_3",
  ] as const;
  const rows = readRows(folder, "who-table2.csv", [...columns, "booster_or_limits", "source"]);
  const state = createHash("sha256").update(JSON.stringify(rows)).digest("hex").slice(0, 16);
  if (state !== DRAWN_FROM) throw new Error(`who-table2.csv is another edition (${state}): draw it anew`);
  const sources = [...new Set(rows.map(({ source }) => source))];
  const entries = drawn.flatMap(([antigen, option, vaccine, stops, more = {}]) => {
    const row = rows.find((found) => found.antigen === antigen && found.option === option);
    if (!row) throw new Error(`who-table2.csv lacks ${antigen} ${option}`);
    const choices = rows.filter((other) => other.antigen === antigen).length;
    const { dose, antigens = [antigen], sex } = more;
    return stops.map(
      ([age, before, ...notes], at): CalendarRow => ({
        age,
        ...(before && { before }),
        vaccine,
        antigens,
        dose: dose === undefined || /^\d+$/.test(dose) ? Number(dose ?? at + 1) : dose,
        ...(notes.length > 0 && { notes }),
        ...(sex && { sex }),
        ...(choices > 1 && { option: `${antigen}: ${option}` }),
        source: sources.indexOf(row.source),
      }),
    );
  });
  return {
    id: "who",
    country: null,
    region: null,
    edition: "2020-09",
    judgesValidity: false,
    limits: ["ages-only", "who-older-rows", "who-options"],
    sources,
    entries,
  };
}
