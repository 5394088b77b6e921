import { describe, expect, it } from "vitest";
import type { EntryContent } from "../../core/entry.ts";
import { readDraft } from "../../core/entry-draft.ts";
import { placeDraft } from "../../core/entry-moment.ts";
import { patched } from "./patched-entry.ts";
import { type ProgramEntry, toWrittenEntry } from "./program-entry.ts";
import { writtenAgain } from "./stored-entry.ts";

const clock = { zone: "Europe/Madrid", now: new Date("2026-11-21T10:00:00Z") };

function store(said: ProgramEntry): EntryContent {
  const { draft, faults } = readDraft(toWrittenEntry({ day: "2026-11-20", time: "08:10", ...said }));
  expect(faults).toEqual({});
  return placeDraft(draft, clock).content;
}

const again = (entry: EntryContent, said: ProgramEntry = {}) =>
  placeDraft(readDraft(patched(writtenAgain(entry), said)).draft, clock).content;

describe("a stored entry written again", () => {
  it.each<ProgramEntry>([
    {
      pains: [
        { name: "L knee", level: "6-7-8" },
        { name: "the soul", level: "mild" },
      ],
    },
    {
      pains: [
        {
          location: "head",
          scale: "flacc",
          items: { face: 1, legs: 2, activity: 0, cry: 1, consolability: 0 },
        },
      ],
    },
    {
      intakes: [
        { name: "Dalsy", dose: "5 ml" },
        { name: "Oxycodone", dose: "5-10mg", route: "oral" },
      ],
    },
    {
      activities: [
        { name: "Squats", minutes: "12 reps" },
        { name: "Laps", count: 12 },
      ],
    },
    { activities: [{ name: "Walk", minutes: "1:30", count: 2 }, { name: "Play" }] },
    { activities: [{ name: "Stairs", minutes: "45-60" }] },
    { oxygen: "97-98 on 2L", bloodPressure: "104/62/88", heartRate: 90, breathingRate: 20 },
    { oxygen: "2L", temperature: "101.2 °F", method: "oral" },
    { sleep: { from: "21:40", to: "06:10" } },
    { sleep: { from: "21:40", to: "06:10", length: "7:30" } },
    { sleep: { length: 445 }, mood: 2, note: "x" },
  ])("%j is the same", (said) => {
    const stored = store(said);
    expect(again(stored)).toEqual(stored);
  });

  it("says by its figures what was not typed, or cannot be read", () => {
    const figures = { oxygenLow: 96, oxygenHigh: 97, oxygenFlow: 0.5, systolic: 100, diastolic: 60 };
    const stored = { ...store({ mood: 3 }), ...figures, temperature: 38.4, sleepMinutes: 90 };
    const typed = { oxygen: "12abc" };
    expect(again({ ...stored, typed })).toMatchObject({ ...figures, temperature: 38.4, sleepMinutes: 90 });
  });

  it("keeps what a correction leaves out, and loses what is taken away", () => {
    const stored = store({ oxygen: 97, note: "x", pains: [{ location: "head", level: 4 }], temperature: 38 });
    const after = again(stored, { note: "y", pains: null, temperature: null });
    expect(after).toMatchObject({ oxygenLow: 97, note: "y", pains: [], temperature: null, minute: 490 });
    expect(again(stored, { time: null })).toMatchObject({ minute: null, at: null });
    expect(again(stored, { day: "2026-11-19", time: "07:00" })).toMatchObject({
      day: "2026-11-19",
      minute: 420,
    });
  });
});
