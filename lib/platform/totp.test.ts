import { expect, it } from "vitest";
import { findTotpStep, newTotpSecret, totpAddress } from "./totp.ts";

// RFC 6238, appendix B: the ASCII secret "12345678901234567890"; six of the published eight digits.
const secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

it.each([
  [59, "287082"],
  [1_111_111_109, "081804"],
  [1_234_567_890, "005924"],
  [2_000_000_000, "279037"],
])("knows the published code of second %d", (second, code) => {
  expect(findTotpStep(secret, code, new Date(second * 1000))).toBe(Math.floor(second / 30));
});

it("counts a neighbouring step as that step, and no other", () => {
  expect(findTotpStep(secret, "287082", new Date(59_000 + 30_000))).toBe(1);
  expect(findTotpStep(secret, "287082", new Date(59_000 - 30_000))).toBe(1);
  expect(findTotpStep(secret, "287082", new Date(59_000 + 60_000))).toBeNull();
  expect(findTotpStep(secret, "28708", new Date(59_000))).toBeNull();
});

it("makes secrets that apps can read", () => {
  const made = newTotpSecret();
  expect(made).toMatch(/^[A-Z2-7]{32}$/);
  expect(totpAddress(made, "ana@nestling.example")).toBe(
    `otpauth://totp/Nestling:ana%40nestling.example?issuer=Nestling&secret=${made}&algorithm=SHA1&digits=6&period=30`,
  );
});
