import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { seal, unseal } from "./secret-box.ts";

beforeEach(() => {
  vi.stubEnv("NEXTAUTH_SECRET", "a-secret-for-tests-only");
});
afterEach(() => {
  vi.unstubAllEnvs();
});

it("opens what it sealed, and seals no two alike", () => {
  const box = seal("JBSWY3DPEHPK3PXP", "ana");
  expect(unseal(box, "ana")).toBe("JBSWY3DPEHPK3PXP");
  expect(seal("JBSWY3DPEHPK3PXP", "ana")).not.toBe(box);
});

it("stays shut for another context, another server, and anything changed", () => {
  const box = seal("JBSWY3DPEHPK3PXP", "ana");
  expect(unseal(box, "ben")).toBeNull();
  expect(unseal(`${box.slice(0, -2)}AA`, "ana")).toBeNull();
  expect(unseal("", "ana")).toBeNull();
  expect(unseal("what is this", "ana")).toBeNull();
  vi.stubEnv("NEXTAUTH_SECRET", "another");
  expect(unseal(box, "ana")).toBeNull();
});
