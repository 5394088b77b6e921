import { expect, it } from "vitest";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { daysLeft, isOver, keptUntil } from "./archive.ts";

const day = (text: string) => text as CalendarDate;

it("keeps a record that was put away for thirty days, counted where the family lives", () => {
  expect(keptUntil(new Date("2026-11-20T15:00:00Z"), "Europe/London")).toBe("2026-12-20");
  expect(keptUntil(new Date("2026-11-20T23:30:00Z"), "Europe/Madrid")).toBe("2026-12-21");
  expect(keptUntil(new Date("2026-11-20T02:00:00Z"), "America/Mexico_City")).toBe("2026-12-19");
});

it("counts the days left, and is over once the last is", () => {
  expect(daysLeft(day("2026-12-20"), day("2026-11-20"))).toBe(30);
  expect(daysLeft(day("2026-12-20"), day("2026-12-20"))).toBe(0);
  expect(isOver(day("2026-12-20"), day("2026-12-20"))).toBe(false);
  expect(isOver(day("2026-12-20"), day("2026-12-21"))).toBe(true);
});
