import { expect, it } from "vitest";
import { isFresh } from "./freshness.ts";

const opened = new Date("2026-05-01T10:00:00Z");

it.each([
  ["2026-05-01T10:00:00Z", true],
  ["2026-05-01T10:09:59Z", true],
  ["2026-05-01T10:10:00Z", false],
  ["2026-05-01T09:59:59Z", false],
])("a session opened at ten is fresh at %s: %s", (now, fresh) => {
  expect(isFresh(opened, new Date(now))).toBe(fresh);
});
