import { beforeEach, describe, expect, it } from "vitest";
import { writeAudit } from "#lib/access/audit.ts";
import { findChildAccess } from "#lib/access/child-access.ts";
import { areas, type Role } from "#lib/access/core/roles.ts";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { asPerson, type Db } from "#lib/platform/db.ts";
import { join, makeFamily, makePerson, type TestPerson } from "#scripts/test/people.ts";
import type { GivenPart } from "./core/part.ts";
import { holdFamily, updatePart, updateRevoked } from "./mutations.ts";
import { countOtherOwners, findMember, listMembers } from "./queries.ts";

let ana: TestPerson;
let familyId: string;
let nora: string;
let leo: string;

beforeEach(async () => {
  ana = await makePerson("Ana");
  const family = await makeFamily(ana, ["Nora", "Leo"]);
  familyId = family.familyId;
  [nora = "", leo = ""] = family.childIds;
});

/** What a policy or a missing grant forbids. */
const forbidden = /42501/;

const part = (change: Partial<GivenPart> = {}): GivenPart => ({
  role: "caregiver",
  allChildren: true,
  childIds: [],
  areas,
  endsOn: null,
  ...change,
});

async function member(role: Role, more: Partial<Parameters<typeof join>[2]> = {}, name = "Carmen") {
  const person = await makePerson(name);
  const membershipId = await join(familyId, person, { role, ...more });
  return { person, membershipId };
}

const change = (who: TestPerson, membershipId: string, given: GivenPart) =>
  asPerson(who, (db) => updatePart(db, { familyId, membershipId }, given, "Europe/Madrid"));
const revoke = (who: TestPerson, membershipId: string, at: Date | null = new Date()) =>
  asPerson(who, (db) => updateRevoked(db, { familyId, membershipId }, at));
const roleOf = async (who: TestPerson, child: string) =>
  (await asPerson(who, (db) => findChildAccess(db, child)))?.role ?? null;

describe("a part", () => {
  it("is changed: role, children, areas and the last day, in the family's zone", async () => {
    const { person, membershipId } = await member("viewer");
    const endsOn = "2031-06-30" as CalendarDate;
    const given = part({ allChildren: false, childIds: [nora], areas: ["meals"], endsOn });
    expect(await change(ana, membershipId, given)).toBe("changed");
    expect([await roleOf(person, nora), await roleOf(person, leo)]).toEqual(["caregiver", null]);
    const seen = await asPerson(ana, (db) => findMember(db, familyId, membershipId));
    expect(seen).toMatchObject({
      name: "Carmen",
      role: "caregiver",
      allChildren: false,
      children: [{ id: nora, name: "Nora" }],
      areas: ["meals"],
      standing: "member",
    });
    const { endsAt } = await asPerson(ana, (db) =>
      db.membership.findUniqueOrThrow({ where: { id: membershipId }, select: { endsAt: true } }),
    );
    expect(endsAt?.toISOString()).toBe("2031-06-30T22:00:00.000Z");

    await change(ana, membershipId, part({ allChildren: false, childIds: [leo] }));
    expect([await roleOf(person, nora), await roleOf(person, leo)]).toEqual([null, "caregiver"]);
    await change(ana, membershipId, part());
    expect([await roleOf(person, nora), await roleOf(person, leo)]).toEqual(["caregiver", "caregiver"]);
  });

  it("cannot name a child of another family", async () => {
    const stranger = await makePerson();
    const [foreign = ""] = (await makeFamily(stranger, ["Mila"])).childIds;
    const { membershipId } = await member("viewer");
    const given = part({ allChildren: false, childIds: [foreign] });
    await expect(change(ana, membershipId, given)).rejects.toThrow(/23503/);
  });

  it("is revoked at once, and given back", async () => {
    const { person, membershipId } = await member("caregiver");
    expect(await revoke(ana, membershipId)).toBe("changed");
    expect(await roleOf(person, nora)).toBeNull();
    expect((await asPerson(ana, (db) => findMember(db, familyId, membershipId)))?.standing).toBe("revoked");
    expect(await revoke(ana, membershipId, null)).toBe("changed");
    expect(await roleOf(person, nora)).toBe("caregiver");
  });

  it("says of somebody who left that they went themself", async () => {
    const { person, membershipId } = await member("caregiver");
    await asPerson(person, async (db, me) => {
      await writeAudit(db, { verb: "member.leave", personId: me.id, familyId, subjectId: membershipId });
      await updateRevoked(db, { familyId, membershipId }, new Date());
    });
    expect(await roleOf(person, nora)).toBeNull();
    expect((await asPerson(ana, (db) => findMember(db, familyId, membershipId)))?.standing).toBe("left");
    await expect(revoke(person, membershipId, null)).resolves.toBe("not-found");
  });
});

describe("who may change whom", () => {
  it("a caregiver and a viewer nobody", async () => {
    const [carmen, vic] = [await member("caregiver"), await member("viewer", {}, "Vic")];
    for (const who of [carmen.person, vic.person]) {
      expect(await revoke(who, carmen.person === who ? vic.membershipId : carmen.membershipId)).toBe(
        "not-found",
      );
      await expect(
        asPerson(who, (db) =>
          db.membershipChild.createMany({
            data: [{ familyId, membershipId: carmen.membershipId, childId: leo }],
          }),
        ),
      ).rejects.toThrow(forbidden);
    }
  });

  it("a parent caregivers and viewers, and no owner or parent; nor raises anybody to one", async () => {
    const [pat, carmen, other] = [await member("parent"), await member("caregiver"), await member("parent")];
    const owner = await asPerson(ana, (db) => listMembers(db, familyId));
    const ownerId = owner.find(({ role }) => role === "owner")?.id ?? "";
    expect(await change(pat.person, carmen.membershipId, part({ role: "viewer" }))).toBe("changed");
    expect(await revoke(pat.person, ownerId)).toBe("not-found");
    expect(await revoke(pat.person, other.membershipId)).toBe("not-found");
    for (const role of ["parent", "owner"] as const)
      await expect(change(pat.person, carmen.membershipId, part({ role }))).rejects.toThrow(forbidden);
    expect(await change(ana, other.membershipId, part({ role: "viewer" }))).toBe("changed");
  });

  it("a parent of named children nobody", async () => {
    const [few, carmen] = [await member("parent", { childIds: [nora] }), await member("caregiver")];
    expect(await revoke(few.person, carmen.membershipId)).toBe("not-found");
  });

  it("nobody of another family", async () => {
    const [eve, carmen] = [await makePerson("Eve"), await member("caregiver")];
    await makeFamily(eve, ["Mila"]);
    expect(await revoke(eve, carmen.membershipId)).toBe("not-found");
    expect(await asPerson(eve, (db) => listMembers(db, familyId))).toEqual([]);
  });

  it("somebody revoked meanwhile changes nothing any more", async () => {
    const [pat, carmen] = [await member("parent"), await member("caregiver")];
    await revoke(ana, pat.membershipId);
    expect(await revoke(pat.person, carmen.membershipId)).toBe("not-found");
  });
});

describe("an owner", () => {
  const mine = async (who: TestPerson) =>
    (await asPerson(who, (db) => listMembers(db, familyId))).find(({ isMe }) => isMe)?.id ?? "";

  /** Leaving as the door does it: in turn, and counted anew. */
  const leave = (who: TestPerson, membershipId: string, isInTurn: boolean) =>
    asPerson(who, async (db: Db) => {
      if (isInTurn) await holdFamily(db, familyId);
      if (isInTurn && (await countOtherOwners(db, familyId)) === 0) return "last-owner";
      return updateRevoked(db, { familyId, membershipId }, new Date());
    });

  it("who is the last cannot go, nor be made less", async () => {
    expect(await revokeCaught(ana, await mine(ana))).toBe("last-owner");
    const membershipId = await mine(ana);
    const less = await asPerson(ana, async (db) =>
      updatePart(db, { familyId, membershipId }, part({ role: "parent" }), "UTC").then((changed) => {
        if (changed !== "changed") throw new Error(changed);
      }),
    ).catch((error: Error) => error.message);
    expect(less).toBe("last-owner");
    expect(await roleOf(ana, nora)).toBe("owner");
  });

  it.each([true, false])("two leaving at once leave one behind (in turn: %s)", async (isInTurn) => {
    const ben = await member("owner", {}, "Ben");
    const [anas, bens] = [await mine(ana), ben.membershipId];
    const outcomes = await Promise.all([
      leave(ana, anas, isInTurn).catch(String),
      leave(ben.person, bens, isInTurn).catch(String),
    ]);
    expect(outcomes.filter((outcome) => outcome === "changed")).toHaveLength(1);
    const owners = [await roleOf(ana, nora), await roleOf(ben.person, nora)].filter(
      (role) => role === "owner",
    );
    expect(owners).toHaveLength(1);
  });

  it("hands over: the heir has everything, the former owner stays a parent", async () => {
    const heir = await member("caregiver", { childIds: [nora], areas: ["meals"] });
    const whole = { allChildren: true, childIds: [], areas: [], endsOn: null };
    await asPerson(ana, async (db) => {
      const own = (await listMembers(db, familyId)).find(({ isMe }) => isMe)?.id ?? "";
      const give = (membershipId: string, role: Role) =>
        updatePart(db, { familyId, membershipId }, { role, ...whole }, "UTC");
      expect(await give(heir.membershipId, "owner")).toBe("changed");
      expect(await give(own, "parent")).toBe("changed");
      await writeAudit(db, { verb: "family.hand-over", personId: ana.personId, familyId });
    });
    expect([await roleOf(heir.person, leo), await roleOf(ana, leo)]).toEqual(["owner", "parent"]);
    expect(await asPerson(ana, (db) => countOtherOwners(db, familyId))).toBe(1);
  });

  /** A refusal by the database ends the transaction; the door answers it and rolls back. */
  async function revokeCaught(who: TestPerson, membershipId: string): Promise<string> {
    return asPerson(who, async (db) => {
      const changed = await updateRevoked(db, { familyId, membershipId }, new Date());
      if (changed !== "changed") throw new Error(changed);
      return changed;
    }).catch((error: Error) => error.message);
  }
});

describe("the list of members", () => {
  it("shows a caregiver of one child nothing of its sibling", async () => {
    const one = await member("caregiver", { childIds: [nora] });
    await member("viewer", { childIds: [leo] }, "Vic");
    const seen = await asPerson(one.person, (db) => listMembers(db, familyId));
    expect(seen.map(({ name, children }) => [name, children.map((child) => child.name)])).toEqual(
      expect.arrayContaining([
        ["Ana", []],
        ["Carmen", ["Nora"]],
        ["Vic", []],
      ]),
    );
  });

  it("tells who has ended", async () => {
    const past = new Date(Date.now() - 86_400_000 * 3);
    await member("viewer", { endsAt: past }, "Vic");
    const seen = await asPerson(ana, (db) => listMembers(db, familyId));
    expect(seen.find(({ name }) => name === "Vic")?.standing).toBe("ended");
  });

  it("keeps one living part a person", async () => {
    const { person, membershipId } = await member("viewer");
    await revoke(ana, membershipId);
    await join(familyId, person, { role: "caregiver" });
    await expect(revoke(ana, membershipId, null)).rejects.toThrow(/23505/);
  });
});
