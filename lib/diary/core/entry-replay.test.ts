import { describe, expect, it } from "vitest";
import { intakeOf, momentAt, nothingSaid } from "#scripts/test/diary-entries.ts";
import { isEntryReplay } from "./entry-replay.ts";

const dose = (minute: number) => ({
  ...nothingSaid,
  ...momentAt("2026-05-23", minute),
  intakes: [intakeOf("paracetamol", 120, "mg")],
});
const stored = { ...dose(600), isWithdrawn: false };
const now = (minute: number) => ({ content: dose(minute), isNow: true });

describe("isEntryReplay", () => {
  it("takes a form of now for the same within the hour, and for another later", () => {
    expect(isEntryReplay(stored, now(602))).toBe(true);
    expect(isEntryReplay(stored, now(660))).toBe(true);
    expect(isEntryReplay(stored, now(661))).toBe(false);
  });
  it("takes what a program sends under its own id for the same, whenever it does", () => {
    expect(isEntryReplay(stored, now(1000), { ever: true })).toBe(true);
  });
  it("tells what is sent with its time by that time, and what was withdrawn never", () => {
    expect(isEntryReplay(stored, { content: dose(600), isNow: false })).toBe(true);
    expect(isEntryReplay(stored, { content: dose(601), isNow: false })).toBe(false);
    expect(isEntryReplay({ ...stored, isWithdrawn: true }, now(602))).toBe(false);
  });
});
