import { describe, expect, it } from "vitest";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { historyAddress, readCursor, readFilter } from "./history.ts";

const today = "2026-11-20" as CalendarDate;
const id = "0192f7a0-0000-7000-8000-000000000001";

describe("history addresses", () => {
  it("reads back the cursor it writes", () => {
    expect(readCursor(`2026-05-03_${id}`)).toEqual({ takenOn: "2026-05-03", id });
  });
  it.each([
    undefined,
    "",
    "2026-05-03",
    "2026-02-30_x",
    `x_${id}`,
    "2026-05-03_1; drop table readings",
    ["a", "b"],
  ])("takes %j for no cursor", (text) => {
    expect(readCursor(text)).toBeNull();
  });
  it("reads a filter and leaves out what it cannot read", () => {
    expect(readFilter({ kind: "head", from: "2026-01-01", to: "nonsense" }, today)).toEqual({
      kind: "head",
      from: "2026-01-01",
    });
    expect(readFilter({ kind: "bmi", last: "30" }, today)).toEqual({ from: "2026-10-21" });
    expect(readFilter({ kind: "", from: "", to: "" }, today)).toEqual({});
  });
  it("writes addresses that read back", () => {
    expect(historyAddress("/h", {}, null)).toBe("/h");
    expect(historyAddress("/h", { kind: "weight" }, `2026-05-03_${id}`)).toBe(
      `/h?kind=weight&after=2026-05-03_${id}`,
    );
  });
});
