import { expect, it } from "vitest";
import type { Noticed } from "../core/entry.ts";
import type { PlacedEntry } from "../placing/placing.ts";
import { factsOf } from "./notice-facts.ts";

const at = (clock: string, isNow: boolean) => {
  const minute = Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
  const content = { day: "2026-05-20", minute, at: `2026-05-20T${clock}:00.000Z` };
  return { content, isNow } as unknown as PlacedEntry;
};
const intake = { key: "paracetamol", text: "5 ml" } as Parameters<typeof factsOf>[1];
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
