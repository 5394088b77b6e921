import { describe, expect, it } from "vitest";
import { fatesOf } from "./samples/judged.ts";
import { contentOf, one, only, said, why } from "./samples/one-entry.ts";
import { type Checks, idsOf } from "./samples/pitfall-topics.ts";

const handled: Checks<"keys"> = {
  "missing-keys": () => {
    const fate = only(fatesOf([{ date: "0523", time: "0930" }]));
    expect(fate.outcome).toBe("new");
    expect(contentOf(fate)).toMatchObject({
      ...{
        pains: [],
        intakes: [],
        activities: [],
        oxygenLow: null,
        systolic: null,
        sleepMinutes: null,
        note: null,
      },
    });
    expect(said({ o2: null, bpr: "", Pain: {}, sleep: null })).toEqual(said({}));
  },
  "null-vs-zero": () => {
    const content = said({ Activities: { walk: 0, swim: null }, Pain: { head: 0, chest: null } });
    expect(content.activities.map(({ name, minutes }) => [name, minutes])).toEqual([["walk", 0]]);
    expect(content.pains.map(({ location, low }) => [location, low])).toEqual([["head", 0]]);
    expect(content.sleepMinutes).toBeNull();
  },
  "unknown-keys": () => {
    const fate = one({ mood: "low", notes: "and so on", temp: "101.2", Sleep: "8:00" });
    expect(fate.outcome).toBe("review");
    expect(fate.remarks?.map(({ code, detail }) => [code, detail.key, detail.text])).toEqual([
      ["unknown-key", "mood", "low"],
    ]);
    expect(contentOf(fate)).toMatchObject({
      ...{
        note: "and so on",
        temperature: 38.44,
        sleepMinutes: 480,
        mood: null,
        typed: { temperature: "101.2" },
      },
    });
    expect(said({ temp: 38.5 }).temperature).toBe(38.5);
    expect([why(one({ temp: "60" })), said({ temp: "60" }).temperature]).toEqual(["unit-unclear", null]);
  },
};

describe("the pitfalls of what is said or not", () => {
  it.each(idsOf("keys"))("%s", (id) => handled[id]());
});
