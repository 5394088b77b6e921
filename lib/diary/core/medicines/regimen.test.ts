import { describe, expect, it } from "vitest";
import { firstDay, given, hour, listed, someTime } from "./dosing-cases.ts";
import { recentStates, regimenSince } from "./regimen.ts";

it("reaches back as far as the longest rhythm, and two days at least", () => {
  expect(regimenSince([], firstDay)).toBe("2026-02-28");
  expect(regimenSince([listed("a", { everyMinutes: 480 }), listed("b")], firstDay)).toBe("2026-02-28");
  expect(regimenSince([listed("patch", { everyMinutes: 3 * 1440 })], firstDay)).toBe("2026-02-26");
  expect(regimenSince([listed("patch", { minIntervalMinutes: 3 * 1440 })], firstDay)).toBe("2026-02-26");
});

it("tells every ingredient of the last 24 hours once, by the name it was last given by, the latest first", () => {
  const regimen = {
    medicines: [listed("paracetamol", { id: "calpol", name: "Calpol" })],
    given: [
      given(hour(26), "paracetamol", { name: "Panadol" }),
      given(hour(20), "calpol", { name: "Calpol", medicineId: "calpol" }),
      given(hour(28), "ibuprofen", { name: "Nurofen" }),
      given(hour(2), "codeine"),
      given(someTime(1), "zinc"),
    ],
    region: "uk",
    emergency: null,
  } as const;
  const states = recentStates(regimen, { day: hour(30).day, at: hour(30).at ?? "" });
  expect(states.map(({ name, key, state }) => [name, key, state.nth])).toEqual([
    ["Nurofen", "ibuprofen", 2],
    ["Panadol", "paracetamol", 3],
    ["zinc", "zinc", 2],
  ]);
});

it("goes by a product's own figures while nothing else with its ingredient was given", () => {
  const medicines = [listed("paracetamol", { id: "calpol", name: "Calpol", minIntervalMinutes: 120 })];
  const calpol = given(hour(29), "paracetamol", { medicineId: "calpol" });
  const nextAfter = (...all: (typeof calpol)[]) => {
    const regimen = { medicines, given: all, region: "uk", emergency: null } as const;
    return recentStates(regimen, { day: hour(30).day, at: hour(30).at ?? "" })[0]?.state.nextAt;
  };
  expect(nextAfter(calpol)).toBe(hour(31).at);
  expect(nextAfter(calpol, given(hour(24)))).toBe(hour(33).at);
});

describe("several ingredients in one", () => {
  const codeine = { name: "Tylenol with codeine" };
  const statesOf = (all: readonly ReturnType<typeof given>[]) =>
    recentStates(
      { medicines: [], given: all, region: "uk", emergency: null },
      { day: hour(30).day, at: hour(30).at ?? "" },
    ).map(({ name, key, isShared, state }) => [name, key, isShared, state.nth]);

  it("are told as one where they were only given together", () => {
    const both = [20, 25].map((hours) => given(hour(hours), "paracetamol", codeine));
    expect(statesOf(both)).toEqual([["Tylenol with codeine", "paracetamol", false, 3]]);
  });

  it("are told apart by the ingredient where one was given alone, too", () => {
    const all = [given(hour(25), "paracetamol", codeine), given(hour(20)), given(hour(15))];
    expect(statesOf(all)).toEqual([
      ["Tylenol with codeine", "paracetamol", true, 4],
      ["Tylenol with codeine", "codeine", true, 2],
    ]);
  });
});
