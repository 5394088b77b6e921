import { describe, expect, it } from "vitest";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { feedDays, type OpenDue, type ToldDay } from "./feed-days.ts";
import { addressesOf, keyOf } from "./feed-key.ts";

const day = (text: string) => text as CalendarDate;
const today = day("2026-06-01");
const polio: OpenDue = {
  childId: "nora",
  childName: "Nora",
  vaccineGroup: "Polio",
  doseNumber: 2,
  recommended: day("2026-07-10"),
  pastDue: day("2026-08-05"),
  computedOn: day("2026-06-01"),
  decision: null,
};
const brief = (due: OpenDue[], told: ToldDay[] = []) =>
  feedDays(due, told, today).map(({ childId, kind, on, doses }) => [
    `${childId} ${kind} ${on}`,
    doses.map(({ vaccineGroup }) => vaccineGroup).join(),
  ]);

describe("the days of a feed", () => {
  it("put together what is due on one day for one child, and nothing of another's", () => {
    const hib = { ...polio, vaccineGroup: "Hib", pastDue: day("2026-09-01") };
    const leos = { ...polio, childId: "leo", childName: "Leo", pastDue: null };
    expect(brief([polio, hib, leos])).toEqual([
      ["leo recommended 2026-07-10", "Polio"],
      ["nora recommended 2026-07-10", "Polio,Hib"],
      ["nora last-day 2026-08-05", "Polio"],
      ["nora last-day 2026-09-01", "Hib"],
    ]);
  });

  it("name no last day where there is none, or where it is the same day", () => {
    expect(brief([{ ...polio, pastDue: null }])).toHaveLength(1);
    expect(brief([{ ...polio, pastDue: polio.recommended }])).toHaveLength(1);
  });

  it("leave out what the family refused or put off without a day, and wait as long as it was put off", () => {
    const decided = (kind: "refused" | "postponed", untilOn: string | null) =>
      brief([{ ...polio, decision: { kind, untilOn: untilOn && day(untilOn) } }] as OpenDue[]);
    expect(decided("refused", null)).toEqual([]);
    expect(decided("postponed", null)).toEqual([]);
    expect(decided("postponed", "2026-07-20")[0]?.[0]).toBe("nora recommended 2026-07-20");
    expect(decided("postponed", "2026-07-01")[0]?.[0]).toBe("nora recommended 2026-07-10");
    expect(decided("postponed", "2026-10-01")).toEqual([["nora recommended 2026-10-01", "Polio"]]);
  });

  it("keep what the clinic said beside it, and what is over for a year; what is two years off waits", () => {
    const told = { childId: "nora", childName: "Nora", on: polio.recommended, changedOn: today };
    expect(brief([polio], [told]).map(([line]) => line)).toContain("nora told 2026-07-10");
    expect(brief([{ ...polio, recommended: day("2025-06-01"), pastDue: null }])).toHaveLength(1);
    expect(brief([{ ...polio, recommended: day("2025-05-31"), pastDue: null }])).toEqual([]);
    expect(brief([{ ...polio, recommended: day("2028-06-01"), pastDue: null }])).toHaveLength(1);
    expect(brief([{ ...polio, recommended: day("2028-06-02"), pastDue: null }])).toEqual([]);
  });

  it("are as new as the newest of what they hold", () => {
    const hib = { ...polio, vaccineGroup: "Hib", computedOn: day("2026-06-02") };
    expect(feedDays([hib, polio], [], today)[0]?.changedOn).toBe("2026-06-02");
    expect(feedDays([polio, hib], [], today)[0]?.changedOn).toBe("2026-06-02");
  });
});

describe("an address", () => {
  const key = `${"a-_Z".repeat(10)}abc`;

  it("holds a key and nothing else", () => {
    expect(keyOf(`${key}.ics`)).toBe(key);
    for (const part of [
      key,
      `${key}.ICS`,
      `${key}x.ics`,
      `${key.slice(1)}.ics`,
      `${key}.ics `,
      "",
      ".ics",
      `nst_${key}.ics`,
    ])
      expect(keyOf(part), part).toBeNull();
  });

  it("is the same under the scheme calendar apps know", () => {
    expect(addressesOf(key, "https://nestling.example")).toEqual({
      https: `https://nestling.example/calendar/${key}.ics`,
      webcal: `webcal://nestling.example/calendar/${key}.ics`,
    });
  });
});
