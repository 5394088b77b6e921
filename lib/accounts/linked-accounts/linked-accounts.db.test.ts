import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { newId } from "#lib/kernel/ids.ts";
import { asDoorkeeper, asPerson, asSteward, SignedOut } from "#lib/platform/db.ts";
import { makePerson, type TestPerson } from "#scripts/test/people.ts";
import { claimAccount } from "../confirmation/mutations.ts";
import { decideArrival, type Identity } from "../core/provider-arrival.ts";
import { unsetPassword } from "../password/mutations.ts";
import { findCredentials } from "../queries.ts";
import { insertLink, insertProvenPerson, removeLink } from "./mutations.ts";
import { findKnown, hasOtherWayIn, listWaysElsewhere } from "./queries.ts";

const issuer = "https://id.example";

beforeEach(() => {
  vi.stubEnv("GOOGLE_CLIENT_ID", "");
  vi.stubEnv("OIDC_ISSUER", issuer);
  vi.stubEnv("OIDC_CLIENT_ID", "nestling");
  vi.stubEnv("OIDC_CLIENT_SECRET", "secret");
  vi.stubEnv("OIDC_NAME", "Example");
});
afterEach(() => {
  vi.unstubAllEnvs();
});

const emailOf = ({ personId }: TestPerson) => `${personId}@example.org`;
const from = (wished: Partial<Identity> = {}): Identity => ({
  provider: issuer,
  subject: newId(),
  email: `${newId()}@example.org`,
  isEmailVerified: true,
  name: "Ana",
  ...wished,
});
const link = ({ personId }: TestPerson, identity: Identity) =>
  asDoorkeeper((db) => insertLink(db, personId, identity));
const arrival = async (identity: Identity) =>
  decideArrival(identity, await asDoorkeeper((db) => findKnown(db, identity)));
const confirm = ({ personId }: TestPerson) =>
  asSteward("test", (db) =>
    db.person.update({ where: { id: personId }, data: { emailConfirmedAt: new Date() } }),
  );

describe("somebody from a provider", () => {
  it("is found by the account, then by the confirmed e-mail", async () => {
    const [ana, ben] = [await makePerson(), await makePerson()];
    await confirm(ana);
    const identity = from({ email: emailOf(ana) });
    expect(await arrival(identity)).toEqual({ how: "link", personId: ana.personId });
    expect(await arrival(from({ email: emailOf(ben) }))).toEqual({ how: "claim", personId: ben.personId });
    expect(await arrival(from())).toEqual({ how: "join" });
    await link(ben, identity);
    expect(await arrival(identity)).toEqual({ how: "enter", personId: ben.personId });
    expect(
      await arrival({ ...identity, provider: "https://other.example" }),
      "a subject of another provider",
    ).toEqual({
      how: "link",
      personId: ana.personId,
    });
  });

  it("joins once, with a confirmed e-mail and no password", async () => {
    const email = `${newId()}@example.org`;
    const units = { weightUnit: "kg", lengthUnit: "cm" };
    const make = (id: string) =>
      asDoorkeeper((db) =>
        insertProvenPerson(db, { id, email, name: "Ana", locale: "en", timeZone: "UTC", ...units }),
      );
    const made = await Promise.all([make(newId()), make(newId())]);
    expect(made.toSorted()).toEqual([false, true]);
    const [person] = await asSteward("test", (db) =>
      db.person.findMany({ where: { email }, include: { password: true } }),
    );
    expect(person).toMatchObject({ password: null, emailConfirmedAt: expect.any(Date) });
  });
});

describe("a link", () => {
  it("belongs to one person, and replaces their other account at that provider", async () => {
    const [ana, eve] = [await makePerson(), await makePerson()];
    const [first, second] = [from(), from()];
    expect(await link(ana, first)).toBe(true);
    expect(await link(ana, first), "again").toBe(true);
    await link(eve, second);
    expect(await link(eve, first)).toBe(false);
    expect((await arrival(second)).how, "what eve had stays").toBe("enter");
    const third = from();
    expect(await link(ana, third)).toBe(true);
    expect(await arrival(third)).toEqual({ how: "enter", personId: ana.personId });
    expect((await arrival(first)).how).toBe("join");
  });

  it("is seen and ended by nobody else", async () => {
    const [ana, eve] = [await makePerson(), await makePerson()];
    await link(ana, from({ email: "ana@id.example" }));
    await link(ana, from({ provider: "https://gone.example" }));
    const ways = await asPerson(ana, (db) => listWaysElsewhere(db, ana.personId));
    expect(ways.map(({ id, name, link }) => [id, name, link?.email])).toMatchObject([
      ["oidc", "Example", "ana@id.example"],
      [null, "gone.example", expect.any(String)],
    ]);
    const seen = await asPerson(eve, (db) => listWaysElsewhere(db, ana.personId));
    expect(seen).toMatchObject([{ id: "oidc", link: null }]);
    const write = asPerson(eve, (db) => db.linkedAccount.deleteMany());
    await expect(write).rejects.toThrow(/42501/);
    expect(await asDoorkeeper((db) => removeLink(db, eve.personId, issuer))).toBe(false);
    expect(await asDoorkeeper((db) => removeLink(db, ana.personId, issuer))).toBe(true);
  });

  it("is not the only way in when there is a password, a passkey or another provider that is offered", async () => {
    const ana = await makePerson();
    const other = () => asDoorkeeper((db) => hasOtherWayIn(db, ana.personId, issuer));
    expect(await other(), "a password").toBe(true);
    await asDoorkeeper((db) => unsetPassword(db, ana.personId));
    await link(ana, from());
    await link(ana, from({ provider: "https://gone.example" }));
    expect(await other(), "a provider that is gone").toBe(false);
    const google = from({ provider: "https://accounts.google.com" });
    await link(ana, google);
    vi.stubEnv("GOOGLE_CLIENT_ID", "id");
    vi.stubEnv("GOOGLE_CLIENT_SECRET", "secret");
    expect(await other(), "another provider").toBe(true);
    await asDoorkeeper((db) => removeLink(db, ana.personId, google.provider));
    const passkey = { credentialId: newId(), publicKey: new Uint8Array([1]), counter: 0, name: "Phone" };
    await asDoorkeeper((db) =>
      db.passkey.createMany({ data: [{ id: newId(), personId: ana.personId, ...passkey }] }),
    );
    expect(await other(), "a passkey").toBe(true);
  });
});

describe("an account that nobody confirmed", () => {
  it("loses every way in that somebody may have left open", async () => {
    const squatter = await makePerson();
    const { personId } = squatter;
    await link(squatter, from());
    await asDoorkeeper(async (db) => {
      await db.twoStep.create({ data: { personId, secret: "x", confirmedAt: new Date() } });
      await db.recoveryCode.create({ data: { id: newId(), personId, hash: "x" } });
      const key = { kind: "change-email", expiresAt: new Date(Date.now() + 60_000) };
      await db.oneTimeKey.create({ data: { id: newId(), hash: newId(), personId, ...key } });
    });
    expect(await asDoorkeeper((db) => claimAccount(db, personId))).toBe(true);
    expect((await asDoorkeeper((db) => findCredentials(db, { personId })))?.hash).toBeNull();
    await expect(asPerson(squatter, async () => null)).rejects.toThrow(SignedOut);
    const left = await asSteward("test", (db) =>
      db.person.findUniqueOrThrow({
        where: { id: personId },
        include: {
          twoStep: true,
          passkeys: true,
          recoveryCodes: true,
          linkedAccounts: true,
          keys: { where: { usedAt: null } },
        },
      }),
    );
    expect(left).toMatchObject({ twoStep: null, emailConfirmedAt: expect.any(Date) });
    expect([...left.passkeys, ...left.recoveryCodes, ...left.linkedAccounts, ...left.keys]).toEqual([]);
  });

  it("is left alone when it was confirmed meanwhile", async () => {
    const ana = await makePerson();
    await confirm(ana);
    expect(await asDoorkeeper((db) => claimAccount(db, ana.personId))).toBe(false);
    expect(await asPerson(ana, async () => "in")).toBe("in");
  });
});
