import { expect, it } from "vitest";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { type DueGroup, dueGlance } from "./due-glance.ts";

const day = (text: string) => text as CalendarDate;
const today = day("2026-03-01");

const group = (vaccineGroup: string, recommended: string, more: Partial<DueGroup> = {}): DueGroup => ({
  ...{ vaccineGroup, doseNumber: 2, earliest: day(recommended), recommended: day(recommended) },
  ...{ pastDue: null, decision: null },
  ...more,
});
const names = (groups: readonly DueGroup[]) => groups.map(({ vaccineGroup }) => vaccineGroup);

it("tells what is overdue and due; of what comes, only where nothing is due, and only the next day", () => {
  const overdue = group("Polio", "2025-03-01", { pastDue: day("2025-05-01") });
  const ahead = [group("MMR", "2026-04-01"), group("HepA", "2026-03-20"), group("Varicella", "2026-03-20")];
  const late = dueGlance([overdue, group("HepB", "2026-02-01"), ...ahead], today);
  expect([names(late.overdue), names(late.due), late.soon]).toEqual([["Polio"], ["HepB"], []]);
  const { soon } = dueGlance(ahead, today);
  expect(names(soon)).toEqual(["HepA", "Varicella"]);
});

it("is silent about what was decided, until a postponement is over", () => {
  const decided = (untilOn: CalendarDate | null) =>
    dueGlance([group("Polio", "2026-01-01", { decision: { kind: "postponed", untilOn } })], today).due;
  expect(decided(null)).toEqual([]);
  expect(decided(day("2026-03-02"))).toEqual([]);
  expect(names(decided(today))).toEqual(["Polio"]);
});

it("knows a card that was hardly copied yet", () => {
  const first = { doseNumber: 1, pastDue: day("2026-01-01") };
  expect(dueGlance([group("Polio", "2025-01-01", first)], today).isBlank).toBe(true);
  expect(dueGlance([group("Polio", "2025-01-01", first), group("MMR", "2027-01-01")], today).isBlank).toBe(
    false,
  );
  expect(dueGlance([group("Polio", "2026-02-01", { doseNumber: 1 })], today).isBlank).toBe(false);
});
