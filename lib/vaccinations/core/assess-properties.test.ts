import { describe, expect, it } from "vitest";
import { addDays, type CalendarDate } from "#lib/kernel/dates.ts";
import { drawer } from "#scripts/test/drawer.ts";
import { assess } from "./assess.ts";
import type { AntigenForecast, GivenDose, GroupForecast, Patient } from "./assessment.ts";
import { cdsiSchedule } from "./cdsi-schedule.ts";
import { toDate } from "./days/day-number.ts";

const schedule = cdsiSchedule();
const codes = [...schedule.associations.keys()];
const RECORDS = 250;

type MadeRecord = { patient: Patient; doses: GivenDose[]; today: CalendarDate };

/** A child or adult with visits at any age, several doses at each, of any vaccine that there is. */
function madeRecord(seed: number): MadeRecord {
  const random = drawer(seed).draw;
  const below = (limit: number) => Math.floor(random() * limit);
  const bornOn = addDays("2000-01-01" as CalendarDate, below(9400));
  const age = below(random() < 0.7 ? 2500 : 20_000);
  const today = addDays(bornOn, Math.min(age, 9_900));
  const visits = Array.from({ length: below(7) }, () => addDays(bornOn, below(age + 1)));
  const favourites = Array.from({ length: 6 }, () => codes[below(codes.length)] ?? "");
  const doses = visits.flatMap((givenOn, visit) =>
    Array.from({ length: 1 + below(4) }, (_, place) => ({
      id: `${visit}-${place}`,
      givenOn,
      cvx: (random() < 0.7 ? favourites[below(6)] : codes[below(codes.length)]) ?? "",
      mvx: null,
      condition: random() < 0.03 ? ("expired" as const) : null,
    })),
  );
  const sex = (["female", "male", null] as const)[below(3)] ?? null;
  return { patient: { bornOn, sex, observations: [] }, doses, today };
}

const records = Array.from({ length: RECORDS }, (_, seed) => madeRecord(seed + 1));
const run = ({ patient, doses, today }: MadeRecord) => assess(patient, doses, today, schedule);

/** The days on which the supporting data itself changes. */
const changes = new Set(
  [...schedule.antigens.values()]
    .flatMap(({ series }) => series.flatMap(({ doses }) => doses))
    .flatMap(({ ages, preferableIntervals, skips }) => [
      ...ages,
      ...preferableIntervals,
      ...skips.flatMap(({ sets }) => sets),
    ])
    .flatMap(({ effective, cessation }) => [effective, cessation + 1])
    .filter(Number.isFinite)
    .map(toDate),
);

const targetsOf = ({ byAntigen }: GroupForecast) =>
  byAntigen.map(({ antigen, series, status, targetDose }: AntigenForecast) =>
    [antigen, series, status, targetDose].join(),
  );

describe("for any record", () => {
  it("what is due stays due the next day, and its dates do not move, as long as the same target doses come next", () => {
    let due = 0;
    let moved = 0;
    for (const record of records) {
      const tomorrow = addDays(record.today, 1);
      if (changes.has(tomorrow)) continue;
      const later = run({ ...record, today: tomorrow }).forecasts;
      for (const now of run(record).forecasts) {
        const then = later.find(({ group }) => group === now.group);
        if (!then) throw new Error(`${now.group} is forgotten`);
        if (targetsOf(now).join() !== targetsOf(then).join()) {
          moved += 1;
          continue;
        }
        if (now.recommended && now.recommended <= record.today) due += 1;
        expect([then.status, then.earliest, then.recommended, then.pastDue]).toEqual([
          now.status,
          now.earliest,
          now.recommended,
          now.pastDue,
        ]);
      }
    }
    expect(due).toBeGreaterThan(RECORDS);
    expect(moved).toBeLessThan(RECORDS / 10);
  });

  it("the order in which doses are entered does not matter, those of one day included", () => {
    let sameDay = 0;
    for (const [place, record] of records.entries()) {
      const random = drawer(place + 7000).draw;
      const shuffled = record.doses
        .map((dose) => ({ dose, key: random() }))
        .sort((a, b) => a.key - b.key)
        .map(({ dose }) => dose);
      if (new Set(record.doses.map(({ givenOn }) => givenOn)).size < record.doses.length) sameDay += 1;
      expect(run({ ...record, doses: shuffled })).toEqual(run(record));
    }
    expect(sameDay).toBeGreaterThan(RECORDS / 4);
  });

  it("an unknown vaccine changes nothing and gets no verdict", () => {
    for (const record of records.slice(0, 60)) {
      const without = run(record);
      for (const cvx of ["999", "", "ABC", "-1"]) {
        const unknown = { id: "unknown", givenOn: record.today, cvx, mvx: "ZZZ" };
        expect(run({ ...record, doses: [...record.doses, unknown] })).toEqual(without);
      }
    }
  });

  it("doses after the day of the assessment are not there yet", () => {
    for (const record of records.slice(0, 60)) {
      const later = { id: "later", givenOn: addDays(record.today, 1), cvx: codes[0] ?? "", mvx: null };
      expect(run({ ...record, doses: [...record.doses, later] })).toEqual(run(record));
    }
  });

  it("dates are told while a group is not complete, and none before the earliest", () => {
    const forecasts = records.flatMap((record) => run(record).forecasts);
    const open = forecasts.filter(({ status }) => status === "not-complete");
    expect(Math.min(open.length, forecasts.length - open.length)).toBeGreaterThan(RECORDS);
    for (const { status, doseNumber, earliest, recommended, pastDue, totalDoses } of forecasts) {
      if (status !== "not-complete") {
        expect([doseNumber, earliest, recommended, pastDue]).toEqual([null, null, null, null]);
        continue;
      }
      expect(doseNumber).toBeGreaterThan(0);
      expect(recommended && earliest && recommended >= earliest).toBe(true);
      if (pastDue) expect(earliest && pastDue >= earliest).toBe(true);
      if (totalDoses !== null) expect(totalDoses).toBeGreaterThanOrEqual(doseNumber ?? 0);
    }
  });

  it("a dose that does not count says why, and a sub-standard one never counts", () => {
    const judged = records.flatMap((record) =>
      run(record).verdicts.map((verdict) => ({
        verdict,
        dose: record.doses.find(({ id }) => id === verdict.doseId),
      })),
    );
    expect(judged.length).toBeGreaterThan(RECORDS);
    for (const { verdict, dose } of judged) {
      expect(verdict.status === "sub-standard").toBe(dose?.condition === "expired");
      if (verdict.status !== "valid") expect(verdict.reasons.length).toBeGreaterThan(0);
      else expect(verdict.reasons.every(({ code }) => code === "grace-period")).toBe(true);
    }
  });
});
