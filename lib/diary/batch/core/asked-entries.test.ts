import { expect, it } from "vitest";
import { listed } from "../../core/medicines/dosing-cases.ts";
import { filterOf } from "./asked-entries.ts";

it("asks as the diary looks", () => {
  expect(filterOf({ day: "2026-11-20", fromTime: "06:00", toTime: "11:30" }, [])).toEqual({
    ok: true,
    value: { from: "2026-11-20", to: "2026-11-20", fromMinute: 360, toMinute: 690 },
  });
  expect(filterOf({ from: "2026-11-01", medication: "Tylenol", painAtLeast: 7 }, [])).toEqual({
    ok: true,
    value: { from: "2026-11-01", medicine: "paracetamol", pain: 7, painMatch: "at-least" },
  });
  expect(filterOf({ pain: 0, location: "head" }, [])).toEqual({
    ok: true,
    value: { pain: 0, painMatch: "exactly", location: "head" },
  });
  expect(filterOf({}, [])).toEqual({ ok: true, value: {} });
});

it("refuses what is said twice", () => {
  expect(filterOf({ day: "2026-11-20", to: "2026-11-21" }, [])).toMatchObject({
    fields: { day: "day-alone" },
  });
  expect(filterOf({ pain: 1, painAtLeast: 2 }, [])).toMatchObject({ fields: { painAtLeast: "pain-alone" } });
});

it("finds a medication by what the child's list says it holds", () => {
  const list = [listed("paracetamol", { name: "Ben-u-ron" })];
  expect(filterOf({ medication: "ben-u-ron" }, list)).toEqual({
    ok: true,
    value: { medicine: "paracetamol" },
  });
});
