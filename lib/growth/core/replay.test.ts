import { describe, expect, it } from "vitest";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { type Content, contentLine, isReplay } from "./replay.ts";

const weight: Content = {
  kind: "weight",
  value: 6.6,
  posture: null,
  takenOn: "2026-05-03" as CalendarDate,
  source: "manual",
  device: null,
  note: null,
  estimated: false,
};
const length: Content = { ...weight, kind: "length", value: 62, posture: "lying" };
const stored = (...all: Content[]) => all.map((content) => ({ ...content, isWithdrawn: false }));

describe("a check-up sent again", () => {
  it("is known by all that was said of it, in any order", () => {
    expect(isReplay(stored(weight, length), [length, weight])).toBe(true);
  });
  it.each([
    ["another figure", { ...weight, value: 6.7 }],
    ["another day", { ...weight, takenOn: "2026-05-04" as CalendarDate }],
    ["a note", { ...weight, note: "after a meal" }],
    ["an estimate", { ...weight, estimated: true }],
    ["another measure", { ...weight, kind: "head" as const }],
  ])("is another one with %s", (_, sent) => {
    expect(isReplay(stored(weight), [sent])).toBe(false);
  });
  it("is another one with more or fewer measures", () => {
    expect(isReplay(stored(weight), [weight, length])).toBe(false);
    expect(isReplay(stored(weight, length), [weight])).toBe(false);
  });
  it("is new where what was stored has been withdrawn", () => {
    expect(isReplay([{ ...weight, isWithdrawn: true }], [weight])).toBe(false);
  });
  it("has the same line for the same content only", () => {
    expect(contentLine("a", [weight])).toBe(contentLine("a", [{ ...weight }]));
    expect(contentLine("a", [weight])).not.toBe(contentLine("b", [weight]));
    expect(contentLine("a", [weight])).not.toBe(contentLine("a", [{ ...weight, value: 6.7 }]));
  });
});
