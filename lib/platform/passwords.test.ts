import { expect, it } from "vitest";
import { hashPassword, verifyPassword } from "./passwords.ts";

it("hashes with argon2id at OWASP's parameters, and opens with that password alone", async () => {
  const hash = await hashPassword("three words together");
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await verifyPassword(hash, "three words together")).toBe(true);
  expect(await verifyPassword(hash, "three words Together")).toBe(false);
  expect(await verifyPassword(null, "no password opens this")).toBe(false);
});
