import { describe, expect, it } from "vitest";
import { toJson } from "#lib/diary/core/export-json.ts";
import { brought, diaryOf, plain } from "./samples/brought-again.ts";
import byDate from "./samples/journal-by-date.json" with { type: "json" };
import list from "./samples/journal-list.json" with { type: "json" };
import { fatesOf } from "./samples/judged.ts";

describe("a journal", () => {
  const text = JSON.stringify(byDate);
  const places = { back: "lower-back", quads: "left-thigh", lap: "other" };

  it("goes back as it came, to the letter, in its own shape", () => {
    const fates = fatesOf(text, { choices: { places } });
    const entries = fates.map(({ record }) => ({
      ...{ ...record!.content, id: "x", origin: record!.origin, raw: record!.raw, confirmed: [] },
    }));
    const { nestling, ...dates } = JSON.parse(toJson(diaryOf(entries)));
    expect(dates).toEqual(byDate);
    expect(
      nestling.entries.map(({ date, time }: { date: string; time: string }) => `${date} ${time}`),
    ).toEqual([...["2026-05-23 1300", "2026-05-23 2230", "2026-01-01 0015"]]);
    expect(plain(brought(toJson(diaryOf(entries))))).toEqual(plain(entries));
  });

  it("in either shape is the same entries", () => {
    const items = Object.entries(byDate).flatMap(([date, times]) =>
      Object.entries(times).map(
        ([time, { Medications, Pain, ...rest }]: [string, Record<string, object>]) => ({
          ...{ date, timestamp: time, pain: Pain, medications: Medications ?? {} },
          ...rest,
        }),
      ),
    );
    const origins = (file: object) =>
      fatesOf(file, { choices: { places } }).map(({ record }) => record?.origin);
    expect(origins(items)).toEqual(origins(byDate));
    const typed = items.map((item) =>
      Object.fromEntries(Object.entries(item).map(([key, value]) => [key, typedOf(value)])),
    );
    expect(origins({ Items: typed })).toEqual(origins(byDate));
  });

  it("of the notes is read wholly", () => {
    const fates = fatesOf(list, { today: "2026-11-20", choices: { places: { tummy: "navel" } } });
    expect(
      fates.map(({ outcome, record }) => [outcome, record?.content.day, record?.content.minute]),
    ).toEqual([
      ["new", "2025-05-23", 570],
      ["new", "2025-05-23", 1125],
      ["new", "2025-05-24", null],
      ["new", "2025-12-31", 1335],
      ["new", "2026-01-01", 485],
    ]);
  });

  it("that was corrected since says what the record says, and what of it nobody could read", () => {
    const [fate] = fatesOf(
      '{"0523":{"1300":{"Pain":{"head":"6-7-8"},"bpr":"80/120","mood":"low","o2":"97-98"}}}',
    );
    const { content, raw, origin } = fate!.record!;
    const entry = { ...content, id: "x", origin, raw, confirmed: [], note: "written later" };
    const { nestling: _, ...dates } = JSON.parse(toJson(diaryOf([entry])));
    expect(dates).toEqual({
      "0523": {
        "1300": {
          ...{ Medications: {}, Pain: { head: "6-7-8" }, Activities: {}, o2: "97-98", note: "written later" },
          ...{ bpr: "80/120", mood: "low" },
        },
      },
    });
  });
});

/** A value with its type around it, as a table's export spells it. */
function typedOf(value: unknown): object {
  if (typeof value === "number") return { N: `${value}` };
  if (typeof value !== "object" || value === null) return { S: `${value}` };
  return { M: Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, typedOf(inner)])) };
}
