import { expect, it } from "vitest";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { doseRecords } from "#scripts/test/dose-records.ts";
import { assessRecord } from "../assess-record.ts";
import type { GroupForecast } from "../assessment.ts";
import type { DoseRecord } from "../dose-record.ts";
import { doseRows } from "./dose-rows.ts";
import { uncountedDoses } from "./uncounted.ts";

const day = (text: string) => text as CalendarDate;
const bornOn = day("2024-01-10");

const assessed = (doses: DoseRecord[]) =>
  assessRecord({ bornOn, sex: "male" }, { doses, profile: { observations: [] } }, day("2026-06-01"));

const told = (doses: DoseRecord[]) =>
  uncountedDoses(assessed(doses), doses).map(({ dose, verdicts, counts }) => [
    dose.id,
    verdicts.map(({ verdict, sequel }) => [verdict.group, sequel]),
    counts,
  ]);

it("a dose too early has to be given again, until a later one has taken its place", () => {
  const early = ["03", "2024-10-10"] as [string, string];
  expect(told(doseRecords(early))).toEqual([["03 2024-10-10", [["MMR", "again"]], []]]);
  expect(told(doseRecords(early, ["03", "2025-02-10"]))).toEqual([
    ["03 2024-10-10", [["MMR", "replaced"]], []],
  ]);
});

it("a combined vaccine can count for some diseases and not for others", () => {
  // At 12 months hepatitis B may be given only 8 weeks after the dose before; the rest of the vaccine is in time.
  const doses = doseRecords(["08", "2025-01-05"], ["146", "2025-01-20"]);
  expect(told(doses)).toEqual([["146 2025-01-20", [["HepB", "again"]], ["DTaP/Tdap/Td", "Hib", "Polio"]]]);
});

it("a dose of which only the month is known is not said to be needed again", () => {
  const early = doseRecords(["03", "2024-10-01"]).map((dose) => ({ ...dose, precision: "month" as const }));
  expect(told(early)).toEqual([["03 2024-10-01", [["MMR", "none"]], []]]);
});

it("is given again only for an antigen that is still open, and never where doses recur", () => {
  const doses = doseRecords(["03", "2024-10-10"]);
  const { verdicts, forecasts } = assessed(doses);
  const sequels = (more: (forecast: GroupForecast) => Partial<GroupForecast>) =>
    uncountedDoses(
      { verdicts, forecasts: forecasts.map((forecast) => ({ ...forecast, ...more(forecast) })) },
      doses,
    ).flatMap((each) => each.verdicts.map(({ sequel }) => sequel));
  const done = (...antigens: string[]) =>
    sequels(({ byAntigen }) => ({
      byAntigen: byAntigen.map((one) =>
        antigens.includes(one.antigen) ? { ...one, status: "complete" as const } : one,
      ),
    }));
  expect(done("Measles", "Mumps")).toEqual(["again"]);
  expect(done("Measles", "Mumps", "Rubella")).toEqual(["none"]);
  expect(sequels(() => ({ totalDoses: null }))).toEqual(["none"]);
});

it("a dose too many asks for nothing", () => {
  const doses = doseRecords(["83", "2025-01-20"], ["83", "2025-08-20"], ["83", "2026-03-20"]);
  expect(told(doses)).toEqual([["83 2026-03-20", [["HepA", "none"]], []]]);
});

it("lays doses out by disease: combined ones in each line, what the rules do not know last", () => {
  const doses = doseRecords(["19", "2024-01-11"], ["146", "2024-03-20"], ["999", "2024-04-01"]);
  const rows = doseRows(assessed(doses), doses, bornOn);
  expect(rows.map(({ of, slug }) => `${of} ${slug}`)).toEqual([
    "groups dtap-tdap-td",
    "groups hepb",
    "groups hib",
    "groups polio",
    "diseases bcg",
    "other other",
  ]);
  const [first] = rows;
  expect(first?.doses.map(({ dose, status }) => [dose.cvx, status])).toEqual([["146", "valid"]]);
  expect(rows.at(-2)?.doses[0]?.status).toBeNull();
});
