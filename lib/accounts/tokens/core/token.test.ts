import { expect, it } from "vitest";
import { endingOf, expiryOf, reaches, reachOf } from "./token.ts";

it("ends a key after its days, or never", () => {
  const now = new Date("2026-11-20T10:00:00Z");
  expect(expiryOf(30, now)).toEqual(new Date("2026-12-20T10:00:00Z"));
  expect(expiryOf(365, now)).toEqual(new Date("2027-11-20T10:00:00Z"));
  expect(expiryOf(0, now)).toBeNull();
});

it("knows what a key reaches by its scopes", () => {
  expect(reachOf(reaches.read)).toBe("read");
  expect(reachOf(reaches.record)).toBe("record");
});

it("shows no more of a key than its end", () => {
  expect(endingOf("nst_abcdefgh")).toBe("efgh");
});
