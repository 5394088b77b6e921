import { describe, expect, it } from "vitest";
import { addDays, type CalendarDate } from "#lib/kernel/dates.ts";
import { instantOf } from "#lib/kernel/local-time.ts";
import { firstDay, given, hour, listed, someTime, taken, zone } from "./dosing-cases.ts";
import type { DosingMoment, ZonedMoment } from "./dosing-moment.ts";
import { medicineState } from "./medicine-state.ts";

const at = (
  moment: ZonedMoment,
  before: Parameters<typeof medicineState>[1],
  list = [listed("paracetamol")],
) => medicineState(taken(), before, list, "uk", moment);

describe("medicineState", () => {
  it("says when the ingredient was last given, which dose the next is, and from when it keeps to the figures", () => {
    const before = [
      given(hour(10)),
      given(hour(20), "paracetamol", { name: "Calpol" }),
      given(hour(21), "ibuprofen"),
    ];
    expect(at(hour(22 + 1 / 6), before)).toMatchObject({
      last: { name: "Calpol", minutes: 130 },
      nth: 3,
      untimed: 0,
      nextAt: hour(24).at,
    });
  });

  it("stands in nobody's way where nothing was given, or long ago", () => {
    expect(at(hour(20), [])).toMatchObject({ last: null, nth: 1, nextAt: null });
    expect(at(hour(60), [given(hour(20))])).toMatchObject({ last: { minutes: 2400 }, nth: 1, nextAt: null });
  });

  it("waits for the 24 hours to hold fewer doses where the interval alone would allow the next", () => {
    const before = [1, 5, 9, 13].map((hours) => given(hour(hours)));
    expect(at(hour(14), before).nextAt).toBe(hour(25).at);
    expect(at(hour(24.9), before)).toMatchObject({ nth: 5, nextAt: hour(25).at });
    expect(at(hour(25), before)).toMatchObject({ nth: 4, nextAt: null });
  });

  it("goes by the family's own figure, and by the published one where it has none", () => {
    const own = [listed("paracetamol", { minIntervalMinutes: 360 })];
    expect(at(hour(22), [given(hour(20))], own).nextAt).toBe(hour(26).at);
    expect(
      medicineState(taken("oxycodone"), [given(hour(20), "oxycodone")], [], "uk", hour(21)).nextAt,
    ).toBeNull();
  });

  it("tells a dose without a time by its day, and not by minutes", () => {
    expect(at(hour(30), [given(hour(20)), given(someTime(1))])).toMatchObject({
      last: { minutes: null, day: someTime(1).day },
      nth: 3,
      untimed: 1,
    });
    expect(at(hour(30), [given(someTime(0)), given(hour(20))]).last?.minutes).toBe(600);
  });

  it("does not look at what is written down for later", () => {
    expect(at(hour(20), [given(hour(21)), given(someTime(1))])).toMatchObject({
      last: null,
      nth: 1,
      nextAt: null,
    });
  });
});

describe("doses without a time", () => {
  const four = [2, 6, 10, 14].map((hours) => given(hour(hours)));

  it("are out once their day is over for 24 hours by the family's clock", () => {
    expect(at(hour(15), four).nextAt).toBe(hour(26).at);
    expect(at({ ...hour(15), zone }, [...four, given(someTime(-1))]).nextAt).toBe(hour(26).at);
  });

  it("leave it open from when on where they may be within", () => {
    expect(at({ ...hour(15), zone }, [...four, given(someTime(0))]).nextAt).toBeNull();
    expect(at(hour(15), [...four, given(someTime(-1))]).nextAt, "by a clock nobody told").toBeNull();
  });
});

describe("a medicine of several ingredients", () => {
  const both = { medicineId: null, key: "paracetamol", name: "Ibuprofen with paracetamol" };
  const stateAt = (moment: DosingMoment, before: Parameters<typeof medicineState>[1]) =>
    medicineState(both, before, [], "uk", moment);

  it("was last given where any of them was, and waits for all", () => {
    const nurofen = given(hour(20), "ibuprofen", { name: "Nurofen" });
    expect(stateAt(hour(22), [nurofen, given(hour(19))])).toMatchObject({
      last: { name: "Nurofen", minutes: 120 },
      limits: { interval: { published: { figure: 360 } } },
      nextAt: hour(26).at,
    });
    const calpol = given(hour(21), "paracetamol", { name: "Calpol" });
    expect(stateAt(hour(22), [calpol])).toMatchObject({
      last: { name: "Calpol" },
      limits: { interval: { published: { figure: 240 } } },
      nextAt: hour(25).at,
    });
  });

  it("is counted as the one of which the fewest doses are left", () => {
    const calpol = [2, 7, 12].map((hours) => given(hour(hours)));
    const figures = (before: Parameters<typeof medicineState>[1]) => {
      const { nth, limits } = stateAt(hour(20), before);
      return [nth, limits.doses.published?.figure];
    };
    expect(figures(calpol)).toEqual([4, 4]);
    expect(figures([])).toEqual([1, 3]);
    expect(figures([given(hour(8), "ibuprofen"), given(hour(1), "ibuprofen")])).toEqual([3, 3]);
  });

  it("is counted for each of them where it was given", () => {
    const combined = given(hour(20), "paracetamol", { name: both.name });
    const of = (key: string) => medicineState(taken(key), [combined], [], "uk", hour(22));
    expect([of("paracetamol"), of("ibuprofen"), of("codeine")].map(({ nth }) => nth)).toEqual([2, 2, 1]);
    expect(of("ibuprofen")).toMatchObject({ last: { minutes: 120 }, nextAt: hour(26).at });
  });
});

it("the last dose is told by the instant, whatever day the clock of another country showed", () => {
  const tokyo = { ...given({ ...hour(16), day: addDays(firstDay, 1) }, "paracetamol", { name: "Calpol" }) };
  const london = given(hour(20), "paracetamol", { name: "Panadol" });
  expect(at(hour(22), [tokyo, london]).last).toMatchObject({ name: "Panadol", minutes: 120 });
});

it("says no time from which the figures are kept while doses without a time fill the 24 hours", () => {
  const before = [given(hour(26)), given(hour(30)), given(someTime(1)), given(someTime(1))];
  expect(at(hour(32), before)).toMatchObject({ nth: 5, untimed: 2, nextAt: null });
  expect(at(hour(32), before.slice(0, 3))).toMatchObject({ nth: 4, untimed: 1, nextAt: hour(34).at });
});

describe("on the days the clocks change", () => {
  // In London the hour from 1:00 is missing on 29 March 2026, and there twice on 25 October.
  it.each([
    ["a day of 23 hours", "2026-03-29", 23],
    ["a day of 25 hours", "2026-10-25", 25],
  ])("%s moves no interval", (_, name, hours) => {
    const day = name as CalendarDate;
    const midnight = instantOf(day, 0, zone).getTime();
    const later = (minutes: number): DosingMoment => ({
      day,
      at: new Date(midnight + minutes * 60_000).toISOString(),
    });
    expect(instantOf(addDays(day, 1), 0, zone).getTime() - midnight).toBe(hours * 3_600_000);
    for (const start of [-180, -60, 0, 30, 90, 180]) {
      const state = at(later(start + 239), [given(later(start))]);
      expect([state.last?.minutes, state.nextAt]).toEqual([239, later(start + 240).at]);
      expect(at(later(start + 240), [given(later(start))]).nextAt).toBeNull();
    }
  });
});
