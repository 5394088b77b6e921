import { expect, it } from "vitest";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { toCsv } from "./export-csv.ts";
import { toJson } from "./export-json.ts";
import type { ExportReading } from "./export-rows.ts";

const reading: ExportReading = {
  id: "a",
  childId: "c",
  childName: "Nora",
  kind: "weight",
  value: 7.9,
  typedValue: "7,9",
  typedUnit: "kg",
  posture: null,
  takenOn: "2026-05-03" as CalendarDate,
  source: "manual",
  device: null,
  note: null,
  estimated: false,
};

const header =
  "id,child_id,child,date,kind,value,unit,typed_value,typed_unit,posture,source,device,estimated,note";

it("writes a row a reading, with a mark for Excel and CRLF", () => {
  expect(toCsv([reading])).toBe(
    `\ufeff${header}\r\nnestling:a,c,Nora,2026-05-03,weight,7.9,kg,"7,9",kg,,manual,,no,\r\n`,
  );
  expect(toCsv([])).toBe(`\ufeff${header}\r\n`);
});

it.each([
  ["=1+1", "'=1+1"],
  ["+1", "'+1"],
  ["-1", "'-1"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\tx", `"'\tx"`],
  ["\rx", `"'\rx"`],
  ["'x", "''x"],
  ['say "hi", then', '"say ""hi"", then"'],
  ["two\nlines", '"two\nlines"'],
  ["a = b", "a = b"],
  [" x ", '" x "'],
])("guards and quotes %j", (note, cell) => {
  expect(toCsv([{ ...reading, note }]).endsWith(`,no,${cell}\r\n`)).toBe(true);
});

it("keeps the id a reading had in another Nestling, and no other tracker's", () => {
  expect(toCsv([{ ...reading, origin: "nestling:b" }])).toContain("\nnestling:b,");
  expect(toCsv([{ ...reading, origin: "huckleberry:x" }])).toContain("\nnestling:a,");
});

it("writes the same as JSON", () => {
  const { readings } = JSON.parse(toJson([{ ...reading, note: "=1+1" }]));
  expect(readings).toHaveLength(1);
  expect(Object.keys(readings[0]).join(",")).toBe(header);
  expect(readings[0]).toMatchObject({ id: "nestling:a", value: "7.9", estimated: "no", note: "=1+1" });
});
