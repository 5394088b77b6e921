import { describe, expect, it } from "vitest";
import { decideArrival, type Identity, toIdentity } from "./provider-arrival.ts";

const identity: Identity = {
  provider: "https://id.example",
  subject: "1",
  email: "ana@example.org",
  isEmailVerified: true,
  name: "Ana",
};
const ana = (isConfirmed: boolean) => ({ personId: "ana", isConfirmed });

describe("somebody from a provider", () => {
  it("enters when the account is known, whatever its e-mail has become", () => {
    const known = { linkedTo: "ana", addressee: { personId: "ben", isConfirmed: true } };
    expect(decideArrival({ ...identity, isEmailVerified: false }, known)).toEqual({
      how: "enter",
      personId: "ana",
    });
  });
  it.each([{ isEmailVerified: false }, { email: null }])(
    "is refused with %j, whoever has the address",
    (wrong) => {
      for (const addressee of [null, ana(true), ana(false)]) {
        expect(decideArrival({ ...identity, ...wrong }, { linkedTo: null, addressee })).toEqual({
          how: "refuse",
        });
      }
    },
  );
  it.each([
    [null, { how: "join" }],
    [ana(true), { how: "link", personId: "ana" }],
    [ana(false), { how: "claim", personId: "ana" }],
  ])("with a verified e-mail and %j here: %j", (addressee, arrival) => {
    expect(decideArrival(identity, { linkedTo: null, addressee })).toEqual(arrival);
  });
});

describe("claims", () => {
  const of = (claims: Record<string, unknown>) => toIdentity("https://id.example", claims);
  it("name somebody", () => {
    expect(of({ sub: "1", email: " Ana@Example.org", email_verified: true, name: "Ana" })).toEqual(identity);
  });
  it("without a subject are nobody", () => {
    for (const sub of [undefined, "", 7, null, "1\u0000", "1".repeat(256), "ñ"])
      expect(of({ sub })).toBeNull();
  });
  it("verify an e-mail only when they say so", () => {
    const verified = (email_verified: unknown) => of({ sub: "1", email_verified })?.isEmailVerified;
    expect([true, "true"].map(verified)).toEqual([true, true]);
    expect([undefined, null, 1, "yes", "false", false, {}].map(verified)).not.toContain(true);
  });
  it("with an e-mail that is none have none", () => {
    for (const email of [
      "ana",
      "a b@example.org",
      "",
      5,
      "\u212Aate@example.org",
      `${"a".repeat(250)}@example.org`,
    ])
      expect(of({ sub: "1", email })?.email).toBeNull();
  });
  it("give a name from what there is", () => {
    expect(of({ sub: "1", given_name: "Ana" })?.name).toBe("Ana");
    expect(of({ sub: "1", email: "ana@example.org" })?.name).toBe("ana");
    expect(of({ sub: "1", name: " Ana\u0000\nFerreira\ud800" })?.name).toBe("Ana Ferreira\ufffd");
    expect(of({ sub: "1", name: "A".repeat(300) })?.name).toHaveLength(80);
  });
});
