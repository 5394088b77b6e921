import { describe, expect, it } from "vitest";
import { fatesOf, nora } from "./samples/judged.ts";
import { at, only } from "./samples/one-entry.ts";
import { type Checks, idsOf } from "./samples/pitfall-topics.ts";

const handled: Checks<"records"> = {
  "duplicate-entries": () => {
    const file =
      '[{"date":"0523","time":"0900","o2":"98"},{"date":"0523","time":"0900","o2":"97"},{"o2":"98","date":523,"time":900}]';
    const fates = fatesOf(file);
    expect(fates.map(({ outcome }) => outcome)).toEqual(["new", "new", "duplicate"]);
    expect(fates[2]?.detail).toEqual({ line: 1 });
    const known = new Map(
      fates.flatMap(({ record }) => (record ? [[record.origin, { isWithdrawn: false }] as const] : [])),
    );
    const again = fatesOf({ "0523": { "0900": [{ O2: "98", Pain: {} }, { spo2: "97" }] } }, { known });
    expect(again.map(({ outcome, code }) => [outcome, code])).toEqual([
      ["known", "same-entry"],
      ["known", "same-entry"],
    ]);
  },
  "wrong-child": () => {
    const undecided = fatesOf(at({ o2: "98" }), { choices: { children: {} } });
    expect(only(undecided)).toMatchObject({ outcome: "refused", code: "child-undecided" });
    expect(only(fatesOf(at({ o2: "98" }), { choices: { children: { "": "leave-out" } } }))).toMatchObject({
      ...{ outcome: "left-out", code: "child-left-out" },
    });
    expect(only(fatesOf(at({ o2: "98" }), { choices: { children: { "": "someone" } } }))).toMatchObject({
      ...{ outcome: "refused", code: "child-unknown" },
    });
    expect(only(fatesOf(at({ o2: "98" }))).childId).toBe(nora.id);
  },
  "before-birth": () => {
    expect(only(fatesOf(at({}), { bornOn: "2026-06-01" }))).toMatchObject({
      ...{ outcome: "refused", code: "before-birth", detail: { date: "2026-05-23", bornOn: "2026-06-01" } },
    });
    const on = (date: string, time?: string) =>
      only(fatesOf([{ date, time, pain: {} }], { today: "2026-11-20" }));
    expect(on("2026-11-22")).toMatchObject({ outcome: "refused", code: "in-future" });
    expect(on("2026-11-21").outcome).toBe("new");
    expect(on("2026-11-21", "1330")).toMatchObject({ code: "in-future" });
    expect(on("2026-11-21", "1230").outcome).toBe("new");
  },
  "partial-failure": () => {
    const fates = fatesOf([
      { date: "0523", time: "0900", o2: "98" },
      { date: "0524", time: "0900", Pain: { head: "3" } },
      { date: "0525", sleep: "8:00" },
      { date: "0526", bpr: "80/120" },
      { date: "0431", o2: "98" },
      "not an entry",
    ]);
    expect(fates.map(({ outcome }) => outcome)).toEqual([
      "new",
      "new",
      "new",
      "review",
      "refused",
      "refused",
    ]);
    expect(fates.map(({ row }) => row)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(fates.slice(4).map(({ code }) => code)).toEqual(["date-wrong", "not-an-entry"]);
  },
};

describe("the pitfalls of a record", () => {
  it.each(idsOf("records"))("%s", (id) => handled[id]());
});
