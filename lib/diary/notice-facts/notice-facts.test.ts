import { expect, it } from "vitest";
import { intakeOf, momentAt, nothingSaid } from "#scripts/test/diary-entries.ts";
import type { Noticed } from "../core/entry.ts";
import type { PlacedEntry } from "../placing/placing.ts";
import { factsOf } from "./notice-facts.ts";

const at = (clock: string, isNow: boolean): PlacedEntry => {
  const minute = Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
  const content = { ...nothingSaid, ...momentAt("2026-05-20", minute) };
  return { entryId: "e", content, isNow, doubts: [], confirmed: [], intakePlaces: [], faults: {} };
};
const intake = { ...intakeOf("paracetamol"), text: "5 ml" };
const soon = (minutes: number): Noticed => ({ code: "too-soon", detail: { minutes, published: 240 } });

it("is the same while an entry of now waits for the answer, but not beside another dose", () => {
  const asked = factsOf(at("10:30", true), intake, soon(30));
  expect(asked).toMatch(/^[0-9a-f]{8}$/);
  expect(factsOf(at("10:32", true), intake, soon(32))).toBe(asked);
  expect(factsOf(at("10:32", true), intake, soon(2))).not.toBe(asked);
});

it("is another for another moment, dose, ingredient or figure", () => {
  const asked = factsOf(at("10:30", false), intake, soon(30));
  expect(factsOf(at("10:30", false), intake, soon(30))).toBe(asked);
  const others = [
    factsOf(at("10:32", false), intake, soon(32)),
    factsOf(at("10:30", false), { ...intake, text: "50 ml" }, soon(30)),
    factsOf(at("10:30", false), { ...intake, key: "ibuprofen" }, soon(30)),
    factsOf(at("10:30", false), intake, { code: "too-soon", detail: { minutes: 30, published: 360 } }),
  ];
  expect(new Set([asked, ...others]).size).toBe(5);
});
