import { describe, expect, it } from "vitest";
import { fatesOf } from "./samples/judged.ts";
import { codes, contentOf, only, when } from "./samples/one-entry.ts";
import { type Checks, idsOf } from "./samples/pitfall-topics.ts";

const handled: Checks<"times"> = {
  "time-hhmm": () => {
    const timeOf = (time: unknown) => only(fatesOf([{ date: "0523", time, pain: {} }]));
    for (const time of [930, "9:30", "0930 ", "930"]) expect(when(timeOf(time))[1]).toBe(570);
    expect(codes(timeOf("2460"))).toEqual(["time-unread"]);
    expect(timeOf("2460").record?.raw).toMatchObject({ time: "2460" });
    for (const time of ["2400", "24:00"]) {
      expect(codes(timeOf(time))).toEqual(["time-2400"]);
      expect(when(timeOf(time))).toEqual(["2026-05-23", null]);
    }
  },
  "time-missing": () => {
    const fates = fatesOf([
      { date: "0523", pain: {} },
      { date: "0523", time: "", o2: "98" },
      { date: "0523", time: null, o2: "97" },
    ]);
    for (const fate of fates) expect([fate.outcome, ...when(fate)]).toEqual(["new", "2026-05-23", null]);
    expect(when(only(fatesOf({ "0524": { Pain: { head: "1" }, sleep: "10:05" } })))[1]).toBeNull();
  },
  timezone: () => {
    const night = fatesOf('{"0329":{"0230":{},"0130":{}},"1025":{"0230":{}}}');
    expect(night.map((fate) => [...when(fate), contentOf(fate).at])).toEqual([
      ["2026-03-29", 150, "2026-03-29T01:30:00.000Z"],
      ["2026-03-29", 90, "2026-03-29T00:30:00.000Z"],
      ["2026-10-25", 150, "2026-10-25T00:30:00.000Z"],
    ]);
    expect(contentOf(night[0]!).zone).toBe("Europe/Madrid");
  },
  "after-midnight": () => {
    const [fate] = fatesOf({ "0523": { "0015": { o2: "98" } } });
    expect(when(fate!)).toEqual(["2026-05-23", 15]);
  },
};

describe("the pitfalls of times", () => {
  it.each(idsOf("times"))("%s", (id) => handled[id]());
});
