import { expect, it } from "vitest";
import { hashKey, newKey } from "./keys.ts";

it("a key is 256 bits that fit an address, never the same twice", () => {
  const [one, other] = [newKey(), newKey()];
  expect(one).toMatch(/^[\w-]{43}$/);
  expect(one).not.toBe(other);
});

it("of a key its SHA-256 is kept (FIPS 180-2, appendix B.1)", () => {
  expect(hashKey("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
});
