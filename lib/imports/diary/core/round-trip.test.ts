import { describe, expect, it } from "vitest";
import { toCsv } from "#lib/diary/core/export-csv.ts";
import { toJson } from "#lib/diary/core/export-json.ts";
import { someEntries } from "#scripts/test/journal-entries.ts";
import { brought, diaryOf, plain } from "./samples/brought-again.ts";
import { fatesOf, nora } from "./samples/judged.ts";

describe("an export of ours, brought again", () => {
  const seeds = Array.from({ length: 40 }, (_, seed) => seed + 1);

  it.each(seeds)("as JSON is the same record (%i)", (seed) => {
    const entries = someEntries(seed);
    expect(plain(brought(toJson(diaryOf(entries))))).toEqual(plain(entries));
  });

  it.each(seeds)("as CSV is the same record (%i)", (seed) => {
    const entries = someEntries(seed);
    expect(plain(brought(toCsv(diaryOf(entries))))).toEqual(plain(entries));
  });

  it("is known to the record it came from, whichever way", () => {
    const entries = someEntries(7);
    const known = new Map(
      entries.flatMap(({ id, origin }) =>
        [`nestling:${id}`, origin ?? ""].map((name) => [name, { isWithdrawn: false }]),
      ),
    );
    for (const text of [toJson(diaryOf(entries)), toCsv(diaryOf(entries))])
      expect(new Set(fatesOf(text, { known }).map(({ outcome }) => outcome))).toEqual(new Set(["known"]));
  });

  it("is read as it stands where somebody changed it by hand", () => {
    const [entry] = someEntries(3);
    const changed = { ...entry!, origin: null, raw: null, pains: [], note: "before", typed: {}, minute: 780 };
    const json = toJson(diaryOf([changed])).replaceAll("before", "after");
    const csv = toCsv(diaryOf([changed])).replaceAll("before", "after");
    for (const text of [json, csv]) expect(brought(text)[0]).toMatchObject({ note: "after" });
  });

  it("refuses what was changed so that the record could not keep it, and keeps the rest", () => {
    const entries = someEntries(5).map((entry) => ({ ...entry, mood: 3, zone: "Europe/Madrid" }));
    const json = toJson(diaryOf(entries)).replace('"mood":3', '"mood":99');
    expect(fatesOf(json).filter(({ code }) => code === "own-damaged")).toHaveLength(1);
    expect(fatesOf(json).filter(({ outcome }) => outcome === "new")).toHaveLength(entries.length - 1);
    const odd = toJson(diaryOf(entries)).replace(/"id":"(?:nestling|entries):[^"]*"/, '"id":"\' or 1=1"');
    expect(fatesOf(odd).filter(({ code }) => code === "own-damaged")).toHaveLength(1);
  });

  it("of nothing is a file without entries", () => {
    expect(JSON.parse(toJson(diaryOf([])))).toEqual({
      nestling: { diary: 1, child: nora, zone: "Europe/Madrid", entries: [] },
    });
  });
});
