import { describe, expect, it } from "vitest";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { isNamedLike, newAmong, takeDoses } from "./card-doses.ts";
import type { CardDose } from "./health-card.ts";

const day = (text: string) => text as CalendarDate;
const today = day("2026-06-01");
const onCard = (told: Partial<CardDose> = {}): CardDose => ({
  cvx: "08",
  otherCodes: [],
  on: day("2025-05-12"),
  onText: "2025-05-12",
  lot: "A1",
  mvx: "SKB",
  performer: "Clinic",
  status: "completed",
  ...told,
});

describe("the doses of a card", () => {
  it("are taken with what the card says, and those not given left out", () => {
    const taken = takeDoses([onCard(), onCard({ status: "entered-in-error", cvx: null })], today);
    expect(taken).toEqual({
      ok: true,
      value: [{ cvx: "08", givenOn: "2025-05-12", lot: "A1", mvx: "SKB", provider: "Clinic" }],
    });
  });

  it.each([
    ["a vaccine it cannot name", onCard({ cvx: null }), "card-unclear"],
    ["a code that is none", onCard({ cvx: "777" }), "card-unclear"],
    ["no vaccine", onCard({ cvx: "998" }), "card-unclear"],
    ["no day", onCard({ on: null }), "card-unclear"],
    ["a day to come", onCard({ on: day("2026-06-02") }), "card-future"],
  ])("are refused, all of them, for %s", (_, odd, code) => {
    expect(takeDoses([onCard(), odd], today)).toMatchObject({ ok: false, code });
  });

  it("are refused when there are none", () => {
    expect(takeDoses([onCard({ status: "not-done" })], today)).toMatchObject({ code: "card-empty" });
  });

  it("are known again by what they are and when they were given", () => {
    const result = takeDoses([onCard(), onCard({ cvx: "110" }), onCard({ on: day("2025-07-12") })], today);
    const known = [
      { cvx: "45", givenOn: day("2025-05-12"), precision: "day" as const },
      { cvx: "08", givenOn: day("2025-07-01"), precision: "month" as const },
    ];
    const isAlike = (one: string, other: string) => one === other || [one, other].join() === "08,45";
    const fresh = newAmong(result.ok ? result.value : [], known, isAlike);
    expect(fresh.map(({ cvx, givenOn }) => [cvx, givenOn])).toEqual([["110", "2025-05-12"]]);
  });
});

it.each([
  [["Nora Quillfeather"], "Nora", true],
  [["QUILLFEATHER, NORA"], "Nora", true],
  [["José Núñez"], "jose", true],
  [["Leo Quillfeather"], "Nora", false],
  [[], "Nora", true],
])("compares the names of a card, %s with %s", (names, own, expected) => {
  expect(isNamedLike(names, own)).toBe(expected);
});
