import { describe, expect, it } from "vitest";
import { fatesOf } from "./samples/judged.ts";
import { at, codes, contentOf, levels, one, only, said, why } from "./samples/one-entry.ts";
import { type Checks, idsOf } from "./samples/pitfall-topics.ts";

const handled: Checks<"figures"> = {
  "activity-minutes": () => {
    const minutes = (amount: unknown) => said({ Activities: { walk: amount } }).activities[0]?.minutes;
    const read: readonly (readonly [unknown, number])[] = [
      ...([
        [30, 30],
        ["30", 30],
        ["30 min", 30],
        ["1h", 60],
        ["1:30", 90],
      ] as const),
    ];
    for (const [amount, expected] of read) expect([amount, minutes(amount)]).toEqual([amount, expected]);
    expect(codes(one({ Activities: { walk: "45-60" } }))).toEqual(["unread"]);
    expect(said({ Activities: { walk: "45-60" } }).activities[0]).toMatchObject({
      text: "45-60",
      minutes: null,
    });
    const long = fatesOf({
      "0523": { "0900": { Activities: { rest: 1000 } }, "1300": { Activities: { rest: 600 } } },
    });
    expect(long.map(codes)).toEqual([[], ["day-too-long"]]);
    expect(long[1]).toMatchObject({ outcome: "review" });
  },
  "o2-string": () => {
    const oxygen = (o2: unknown) => {
      const { oxygenLow, oxygenHigh, oxygenFlow } = said({ o2 });
      return [oxygenLow, oxygenHigh, oxygenFlow];
    };
    const read: readonly (readonly [unknown, (number | null)[]])[] = [
      ["98", [98, 98, null]],
      ["98%", [98, 98, null]],
      ["97-98", [97, 98, null]],
      ["98 RA", [98, 98, null]],
      ["0.98", [98, 98, null]],
      ["2L", [null, null, 2]],
      ["98 on 2L", [98, 98, 2]],
    ];
    for (const [text, expected] of read) expect([text, oxygen(text)]).toEqual([text, expected]);
    expect([oxygen("120"), why(one({ o2: "120" }))]).toEqual([[null, null, null], "out-of-range"]);
  },
  "bp-string": () => {
    const pressure = (bpr: unknown) => [
      said({ bpr }).systolic,
      said({ bpr }).diastolic,
      said({ bpr }).heartRate,
    ];
    for (const text of ["120/80", "120 / 80", "120-80"]) expect(pressure(text)).toEqual([120, 80, null]);
    expect(pressure("120/80/72")).toEqual([120, 80, 72]);
    expect([pressure("80/120"), why(one({ bpr: "80/120" }))]).toEqual([[null, null, null], "swapped"]);
    expect([pressure("120/"), why(one({ bpr: "120/" }))]).toEqual([[null, null, null], "incomplete"]);
    expect(one({ bpr: "80/120" }).record?.raw).toMatchObject({ text: '{"bpr":"80/120"}' });
  },
  "sleep-hmm": () => {
    const sleep = (text: unknown) => said({ sleep: text }).sleepMinutes;
    const read = { "7:30": 450, "0:45": 45, "10:05": 605, "7.5": 450, "7h30": 450 };
    for (const [text, minutes] of Object.entries(read)) expect([text, sleep(text)]).toEqual([text, minutes]);
    for (const [text, code] of Object.entries({
      "730": "ambiguous",
      "7:75": "invalid-duration",
      "25:00": "out-of-range",
    }))
      expect([text, sleep(text), why(one({ sleep: text }))]).toEqual([text, null, code]);
  },
  "sleep-date": () => {
    const file = at({ sleep: "7:30", o2: "98" });
    expect(contentOf(only(fatesOf(file)))).toMatchObject({ day: "2026-05-23", sleepMinutes: 450 });
    const moved = only(fatesOf(file, { choices: { sleep: "begins" } }));
    expect(contentOf(moved)).toMatchObject({ day: "2026-05-23", sleepMinutes: null, oxygenLow: 98 });
    expect(moved.record?.aside).toMatchObject({ day: "2026-05-24", minute: null, sleepMinutes: 450 });
    expect([moved.outcome, codes(moved)]).toEqual(["new", ["sleep-next-day"]]);
  },
  "numbers-as-strings": () => {
    expect(said({ o2: "98 " }).oxygenLow).toBe(98);
    expect(said({ o2: "\uff10\uff19\uff18" }).oxygenLow).toBe(98);
    for (const text of ["1e2", "Infinity", "0x10", "12abc"]) {
      expect([text, said({ o2: text }).oxygenLow, levels(text)]).toEqual([text, null, [[]]]);
      expect(one({ o2: text }).outcome).toBe("review");
    }
  },
};

describe("the pitfalls of figures", () => {
  it.each(idsOf("figures"))("%s", (id) => handled[id]());
});
