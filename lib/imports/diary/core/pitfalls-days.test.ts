import { describe, expect, it } from "vitest";
import { fatesOf, refusalOf } from "./samples/judged.ts";
import { at, only, when } from "./samples/one-entry.ts";
import { type Checks, idsOf } from "./samples/pitfall-topics.ts";

const handled: Checks<"days"> = {
  "date-no-year": () => {
    expect(when(only(fatesOf(at({ o2: "98" }), { today: "2026-05-22" })))[0]).toBe("2025-05-23");
    const chosen = fatesOf(at({ o2: "98" }), { choices: { years: "2024" } });
    expect(when(only(chosen))[0]).toBe("2024-05-23");
  },
  "year-wrap": () => {
    const winter = fatesOf('{"1230":{"1":{}},"1231":{"0900":{}},"0101":{"0900":{}}}', {
      today: "2026-06-01",
    });
    expect(winter.map((fate) => when(fate)[0])).toEqual(["2025-12-30", "2025-12-31", "2026-01-01"]);
  },
  "leap-day": () => {
    expect(when(only(fatesOf({ "0229": { "0900": {} } })))[0]).toBe("2024-02-29");
    expect(only(fatesOf({ "0229": { "0900": {} } }, { choices: { years: "2025" } }))).toMatchObject({
      outcome: "refused",
      code: "no-leap-day",
      detail: { text: "0229", year: 2025 },
    });
  },
  "leading-zero-lost": () => {
    const [three, two] = fatesOf([
      { date: 523, time: "0900", o2: "98" },
      { date: 23, o2: "98" },
    ]);
    expect(when(three!)[0]).toBe("2026-05-23");
    expect(two).toMatchObject({ outcome: "refused", code: "date-wrong", detail: { text: "23" } });
  },
  "json-leading-zero": () =>
    expect(refusalOf('[\n {"pain": {}, "date": 0523}]')).toEqual({
      code: "json-broken",
      line: 2,
      column: 23,
    }),
  "day-month-order": () => {
    const file = { "2305": { "0900": { o2: "98" } }, "0506": { "0900": { o2: "97" } } };
    expect(fatesOf(file).map(({ code }) => code)).toEqual(["order-undecided", "order-undecided"]);
    const days = fatesOf(file, { choices: { dateOrder: "dmy" } }).map((fate) => when(fate)[0]);
    expect(days).toEqual(["2026-05-23", "2026-06-05"]);
    expect(fatesOf(file, { choices: { dateOrder: "mdy" } })[0]).toMatchObject({ code: "date-wrong" });
  },
  "invalid-calendar": () => {
    for (const date of ["0431", "0000", "1301", "0532", "0230"])
      expect(
        fatesOf([
          { date, pain: {} },
          { date: "0131", pain: {} },
        ])[0],
      ).toMatchObject({
        outcome: "refused",
        code: "date-wrong",
        detail: { text: date },
      });
  },
};

describe("the pitfalls of days", () => {
  it.each(idsOf("days"))("%s", (id) => handled[id]());
});
