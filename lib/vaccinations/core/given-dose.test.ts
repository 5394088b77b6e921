import { expect, it } from "vitest";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { type JudgedDose, toGivenDose } from "./given-dose.ts";

const day = (text: string) => text as CalendarDate;
const recorded = (told: Partial<JudgedDose>): JudgedDose => ({
  id: "a",
  cvx: "08",
  mvx: null,
  givenOn: day("2025-03-12"),
  precision: "day",
  flaw: null,
  expiresOn: null,
  ...told,
});
const bornOn = day("2025-03-10");

it("takes a dose as it was recorded", () => {
  expect(toGivenDose(recorded({}), bornOn)).toEqual({
    ...{ id: "a", cvx: "08", mvx: null },
    ...{ givenOn: "2025-03-12", condition: null },
  });
});

it("takes a month or year from its first day, but never from before birth", () => {
  const given = (told: Partial<JudgedDose>) => toGivenDose(recorded(told), bornOn).givenOn;
  expect(given({ givenOn: day("2025-03-01"), precision: "month" })).toBe(bornOn);
  expect(given({ givenOn: day("2025-01-01"), precision: "year" })).toBe(bornOn);
  expect(given({ givenOn: day("2025-05-01"), precision: "month" })).toBe("2025-05-01");
  expect(given({ givenOn: day("2025-03-01") }), "a whole day is what was typed").toBe("2025-03-01");
});

it("knows a batch past its last day, where the day of the dose is known", () => {
  const condition = (told: Partial<JudgedDose>) => toGivenDose(recorded(told), bornOn).condition;
  expect(condition({ expiresOn: day("2025-03-11") })).toBe("expired");
  expect(condition({ expiresOn: day("2025-03-12") })).toBeNull();
  expect(
    condition({ expiresOn: day("2025-01-31"), givenOn: day("2025-03-01"), precision: "month" }),
  ).toBeNull();
  expect(condition({ expiresOn: day("2025-03-11"), flaw: "recalled" })).toBe("recalled");
});
