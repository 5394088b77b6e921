import { describe, expect, it } from "vitest";
import { toJson } from "#lib/diary/core/export-json.ts";
import { toJson as growthJson } from "#lib/growth/core/export-json.ts";
import { isDiaryText, isOwnDiary } from "./diary-text.ts";
import byDate from "./samples/journal-by-date.json" with { type: "json" };
import list from "./samples/journal-list.json" with { type: "json" };
import { nora } from "./samples/judged.ts";

const diary = (value: unknown) => isDiaryText(typeof value === "string" ? value : JSON.stringify(value));

describe("isDiaryText", () => {
  it("knows a journal in any shape", () => {
    const shapes: unknown[] = [
      ...[
        byDate,
        list,
        { entries: list },
        { entries: byDate },
        [{ date: "0523", note: "x" }],
        [{ date: 523, o2: "98" }],
      ],
      ...[
        { Items: [{ date: { S: "0523" }, note: { S: "x" } }] },
        { "05-23": { "": {} } },
        { "2026-05-23": [] },
      ],
    ];
    for (const shape of shapes) expect([shape, diary(shape)]).toEqual([shape, true]);
    expect(isOwnDiary(toJson({ child: nora, zone: "UTC", entries: [] }))).toBe(true);
  });

  it("leaves every other file to the rooms it is of", () => {
    const others: unknown[] = [
      ...[
        [{ date: "2024-05-23", weight: 4.2, note: "slept" }],
        [{ date: "2024", vaccine: "MMR", note: "x" }],
        [{ id: 1 }],
      ],
      ...[{ weights: [{ date: "2024-01-01", weight: 3 }] }, [{ sleep: "x", weight: 3 }], [], {}],
      ...[growthJson([]), '"pain"', '[{"note":"\\"pain\\": {"}]'],
    ];
    for (const other of others) expect([other, diary(other)]).toEqual([other, false]);
    expect(isOwnDiary(growthJson([]))).toBe(false);
  });
});
