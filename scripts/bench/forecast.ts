import { addDays, type CalendarDate } from "#lib/kernel/dates.ts";
import { assessRecordAnew, type JudgedRecord } from "#lib/vaccinations/core/assess-record.ts";
import { spreadOf } from "./spread.ts";

const bornOn = "2021-02-03" as CalendarDate;
const turns = 400;
const warmUps = 200;

/** What a child of five has had by CDC's schedule, by CVX code and day of age: 25 doses with the flu vaccines of four winters. */
const given: readonly (readonly [ageDays: number, ...cvx: string[]])[] = [
  [1, "08"],
  [62, "08", "120", "133", "116"],
  [123, "120", "133", "116"],
  [185, "08", "120", "133", "116"],
  [280, "150"],
  [310, "150"],
  [367, "03", "21", "83", "133"],
  [460, "120"],
  [555, "83"],
  [620, "150"],
  [985, "150"],
  [1350, "150"],
  [1465, "130", "94"],
];

/** That record, as it comes from the database. */
export const typicalRecord: JudgedRecord = {
  doses: given.flatMap(([ageDays, ...codes]) =>
    codes.map((cvx) => ({
      ...{ id: `${ageDays}-${cvx}`, givenOn: addDays(bornOn, ageDays), cvx, mvx: null },
      ...{ flaw: null, precision: "day" as const, expiresOn: null },
    })),
  ),
  profile: { observations: [] },
};

/** The 95th percentile, in ms, of judging that record whole: every dose, every vaccine group, as of a day. */
export function measureForecast(): number {
  const took = Array.from({ length: warmUps + turns }, (_, turn) => {
    const started = performance.now();
    assessRecordAnew({ bornOn, sex: "female" }, typicalRecord, addDays(bornOn, 1500 + turn));
    return performance.now() - started;
  });
  return spreadOf(took.slice(warmUps)).p95;
}
