import { beforeAll, describe, expect, it } from "vitest";
import { newId } from "#lib/kernel/ids.ts";
import { DatabaseFault } from "#lib/platform/database-fault.ts";
import { asPerson, asSteward, asToken, type Db, SignedOut } from "#lib/platform/db.ts";
import { join, makeFamily, makePerson, type TestPerson } from "#scripts/test/people.ts";
import { areas, can, mayGrant, type Permission, type Role, roles, storing } from "./core/roles.ts";

// What the policies let through, tried statement by statement as the app's own role, against the table of core/roles.ts.

type Place = { familyId: string; childId: string; me: string; other: string };
type Try = {
  readonly table: string;
  readonly verb: "select" | "insert" | "update" | "delete";
  /** Null for what nobody may. */
  readonly needs: Permission | null;
  /** True where the permission must hold on the whole family, not on the one child. */
  readonly isFamilyWide?: boolean;
  readonly sql: (place: Place) => string;
};

const viewerPart = "'viewer', '{}'";
const tries: readonly Try[] = [
  ...onChild("children", "child:read", "child:edit", {
    update: ({ childId }) => `update children set name = name where id = '${childId}'`,
    select: ({ childId }) => `select 1 from children where id = '${childId}'`,
  }),
  {
    table: "children",
    verb: "insert",
    needs: "child:add",
    isFamilyWide: true,
    sql: ({ familyId }) =>
      `insert into children (id, family_id, name, born_on, sex) values ('${newId()}', '${familyId}', 'New', '2026-01-01', 'male')`,
  },
  {
    table: "children",
    verb: "update",
    needs: "child:archive",
    sql: ({ childId }) => `update children set archived_at = now() where id = '${childId}'`,
  },
  ...onChild("readings", "growth:read", "growth:record", {
    insert: ({ familyId, childId, me }) =>
      `insert into readings (id, family_id, child_id, check_up_id, kind, value, typed_value, typed_unit, taken_on, recorded_by)
       values ('${newId()}', '${familyId}', '${childId}', '${newId()}', 'weight', 5, '5', 'kg', '2026-02-01', '${me}')`,
    update: ({ childId }) => `update readings set value = value where child_id = '${childId}'`,
  }),
  ...onChild("growth_profiles", "growth:read", "growth:arrange", {
    insert: ({ familyId, childId, me }) =>
      `insert into growth_profiles (child_id, family_id, reference, updated_by) values ('${childId}', '${familyId}', 'who', '${me}')
       on conflict (child_id) do update set reference = excluded.reference, updated_by = excluded.updated_by`,
    update: ({ childId, me }) =>
      `update growth_profiles set mother_height_cm = 165, updated_by = '${me}' where child_id = '${childId}'`,
  }),
  ...onChild("medical_profiles", "medical:read", "medical:edit", {
    update: ({ childId, me }) =>
      `update medical_profiles set updated_by = '${me}' where child_id = '${childId}'`,
  }),
  ...onChild("pictures", "child:read", "child:edit", {
    insert: ({ familyId, childId, me }) =>
      `insert into pictures (id, family_id, child_id, made_by) values ('${newId()}', '${familyId}', '${childId}', '${me}')`,
    update: ({ childId }) => `update pictures set removed_at = now() where child_id = '${childId}'`,
  }),
  ...["growth", "medical", "child"].map(
    (word): Try => ({
      table: "audit_entries",
      verb: "select",
      needs: `${word}:read` as Permission,
      sql: ({ childId }) =>
        `select 1 from audit_entries where child_id = '${childId}' and verb like '${word}.%'`,
    }),
  ),
  ...inFamily(
    "audit_entries",
    "select",
    "member:edit",
    ({ familyId }) => `select 1 from audit_entries where family_id = '${familyId}' and child_id is null`,
  ),
  ...inFamily(
    "families",
    "update",
    "family:edit",
    ({ familyId }) => `update families set name = name where id = '${familyId}'`,
  ),
  ...inFamily(
    "consents",
    "insert",
    "consent:give",
    ({ familyId, me }) =>
      `insert into consents (id, family_id, kind, version, relation, given_by)
     values ('${newId()}', '${familyId}', 'research', 1, 'parent', '${me}')`,
  ),
  ...inFamily(
    "invitations",
    "select",
    "member:invite",
    ({ familyId }) => `select 1 from invitations where family_id = '${familyId}'`,
  ),
  ...inFamily(
    "invitations",
    "insert",
    "member:invite",
    ({ familyId, me }) =>
      `insert into invitations (id, family_id, key_hash, label, role, areas, invited_by, expires_at)
     values ('${newId()}', '${familyId}', '${newId()}', 'New', ${viewerPart}, '${me}', now() + interval '1 day')`,
  ),
  ...inFamily(
    "invitations",
    "update",
    "member:invite",
    ({ familyId }) =>
      `update invitations set revoked_at = now() where family_id = '${familyId}' and role = 'viewer'`,
  ),
  ...inFamily(
    "memberships",
    "update",
    "member:edit",
    ({ familyId, other }) =>
      `update memberships set areas = '{}' where family_id = '${familyId}' and person_id = '${other}'`,
  ),
  ...inFamily(
    "membership_children",
    "delete",
    "member:edit",
    ({ familyId, childId }) =>
      `delete from membership_children mc using memberships m where mc.membership_id = m.id and m.role = 'viewer'
     and mc.family_id = '${familyId}' and mc.child_id = '${childId}'`,
  ),
  ...[
    "children",
    "readings",
    "growth_profiles",
    "imports",
    "access_tokens",
    "medical_profiles",
    "pictures",
    "memberships",
    "families",
    "consents",
    "invitations",
  ].map((table): Try => ({ table, verb: "delete", needs: null, sql: () => `delete from ${table}` })),
];

function onChild(
  table: string,
  read: Permission,
  write: Permission,
  sql: Partial<Record<"select" | "insert" | "update", Try["sql"]>>,
): Try[] {
  const select: Try["sql"] = ({ childId }) => `select 1 from ${table} where child_id = '${childId}'`;
  return [
    { table, verb: "select", needs: read, sql: sql.select ?? select },
    ...(sql.insert ? [{ table, verb: "insert", needs: write, sql: sql.insert } as const] : []),
    ...(sql.update ? [{ table, verb: "update", needs: write, sql: sql.update } as const] : []),
  ];
}

function inFamily(table: string, verb: Try["verb"], needs: Permission, sql: Try["sql"]): Try[] {
  return [{ table, verb, needs, isFamilyWide: true, sql }];
}

class Undone extends Error {}

type Scope = (work: (db: Db) => Promise<never>) => Promise<unknown>;

/** How many rows a person's statement reached; none where it was forbidden. All of it is undone. */
const reach = (who: TestPerson, sql: string) => reachIn((work) => asPerson(who, work), sql);

/** The same of a program with a token. */
const reachAsProgram = (hash: string, sql: string) => reachIn((work) => asToken(hash, work), sql);

async function reachIn(scope: Scope, sql: string): Promise<number> {
  let count = 0;
  const work = async (db: Db): Promise<never> => {
    count = sql.startsWith("select")
      ? (await db.$queryRawUnsafe<unknown[]>(sql)).length
      : await db.$executeRawUnsafe(sql);
    throw new Undone();
  };
  await scope(work).catch((error: unknown) => {
    if (error instanceof DatabaseFault && error.sqlState === "42501") return;
    if (!(error instanceof Undone)) throw error;
  });
  return count;
}

let owner: TestPerson;
let viewer: TestPerson;
let familyId: string;
let children: string[];

beforeAll(async () => {
  [owner, viewer] = [await makePerson("Ana"), await makePerson("Vic")];
  ({ familyId, childIds: children } = await makeFamily(owner, ["Nora", "Leo"]));
  await join(familyId, viewer, { role: "viewer", childIds: children });
  await asSteward("test", async (db) => {
    for (const childId of children) {
      const reading = { kind: "weight", value: 5, typedValue: "5", typedUnit: "kg" } as const;
      await db.reading.create({
        data: { id: newId(), familyId, childId, checkUpId: newId(), takenOn: new Date(), ...reading },
      });
      await db.growthProfile.create({ data: { childId, familyId } });
      await db.medicalProfile.create({ data: { childId, familyId, allergies: ["egg"] } });
      await db.picture.create({ data: { id: newId(), familyId, childId, madeBy: owner.personId } });
      for (const verb of ["growth.record", "medical.edit", "child.edit"])
        await db.auditEntry.create({
          data: { id: newId(), familyId, childId, personId: owner.personId, verb },
        });
    }
    const verb = "family.edit";
    await db.auditEntry.create({ data: { id: newId(), familyId, personId: owner.personId, verb } });
    await db.invitation.create({
      data: {
        id: newId(),
        familyId,
        keyHash: newId(),
        label: "Somebody",
        role: "viewer",
        areas: [],
        invitedBy: owner.personId,
        expiresAt: new Date(Date.now() + 86_400_000),
      },
    });
  });
});

const parts = roles.flatMap((role) =>
  [true, false].flatMap((isOpen) =>
    [true, false].flatMap((allChildren) =>
      role === "owner" && !(isOpen && allChildren) ? [] : [{ role, isOpen, allChildren }],
    ),
  ),
);

describe.each([true, false])("with a parent's consent: %s", (consented) => {
  beforeAll(() => consent(consented));

  it.each(parts)("$role, areas open: $isOpen, all children: $allChildren", async (part) => {
    const member = await makePerson("Mia");
    const open = part.isOpen ? [...areas] : ["meals"];
    const [nora = "", leo = ""] = children;
    await join(familyId, member, {
      role: part.role,
      areas: open,
      ...(!part.allChildren && { childIds: [nora] }),
    });
    const wrong: string[] = [];
    for (const childId of [nora, leo]) {
      const place = { familyId, childId, me: member.personId, other: viewer.personId };
      for (const { table, verb, needs, isFamilyWide, sql } of tries) {
        const inScope = part.allChildren || (!isFamilyWide && childId === nora);
        const may = needs !== null && inScope && holds(part.role, open, needs, consented);
        const reached = await reach(member, sql(place));
        if (reached > 0 !== may) wrong.push(`${verb} ${table} (${needs}) reached ${reached}`);
      }
    }
    expect(wrong).toEqual([]);
    await asSteward("test", (db) => db.membership.deleteMany({ where: { personId: member.personId } }));
  });
});

const consent = (given: boolean) =>
  asSteward("test", async (db) => {
    await db.consent.updateMany({
      where: { familyId, kind: "record" },
      data: { withdrawnAt: given ? null : new Date() },
    });
  });

function holds(role: Role, open: readonly string[], needs: Permission, consented: boolean): boolean {
  return can({ role, areas: open }, needs) && (consented || !storing.includes(needs));
}

it("changes no part that one may not grant, and not one's own", async () => {
  for (const mine of roles) {
    const member = await makePerson("Mia");
    await join(familyId, member, { role: mine });
    for (const theirs of roles) {
      const other = await makePerson("Oto");
      await join(familyId, other, { role: theirs });
      const sql = `update memberships set revoked_at = now() where family_id = '${familyId}' and person_id = '${other.personId}'`;
      expect([mine, theirs, await reach(member, sql)]).toEqual([
        mine,
        theirs,
        mayGrant(mine, theirs) ? 1 : 0,
      ]);
    }
    if (mine !== "owner") {
      const raise = `update memberships set role = 'owner', revoked_at = now() where person_id = '${member.personId}'`;
      expect([mine, await reach(member, raise)]).toEqual([mine, 0]);
    }
  }
});

it("shows nobody what is another person's alone, and no one a secret", async () => {
  const [mia, member] = [await makePerson("Mia"), await makePerson("Oto")];
  await join(familyId, member, { role: "owner" });
  await join(familyId, mia, { role: "viewer" });
  const personId = mia.personId;
  await asSteward("test", async (db) => {
    await db.notice.create({ data: { id: newId(), personId, kind: "sign-in" } });
    await db.twoStep.create({ data: { personId, secret: "sealed", confirmedAt: new Date() } });
    await db.recoveryCode.create({ data: { id: newId(), personId, hash: newId() } });
    await db.linkedAccount.create({ data: { provider: "https://id.example", subject: newId(), personId } });
    await db.passkey.create({
      data: {
        id: newId(),
        personId,
        credentialId: newId(),
        publicKey: Buffer.from([1]),
        counter: 0,
        name: "Key",
      },
    });
  });
  await newToken(mia, ["growth:read"]);
  await asSteward("test", (db) =>
    db.import.create({ data: { ...newImport(familyId, personId), content: Buffer.from("a") } }),
  );
  const own = ["notices", "two_steps", "recovery_codes", "linked_accounts", "passkeys", "sessions"];
  for (const table of [...own, "imports", "access_tokens"]) {
    const sql = `select person_id from ${table} where person_id = '${personId}'`;
    expect([table, await reach(mia, sql), await reach(member, sql)]).toEqual([table, 1, 0]);
    expect([table, await reach(mia, `delete from ${table} where person_id = '${personId}'`)]).toEqual([
      table,
      0,
    ]);
  }
  const secrets = [
    "select hash from passwords",
    "select hash from one_time_keys",
    "select secret from two_steps",
    "select hash from access_tokens",
  ];
  for (const sql of [...secrets, "select hash from recovery_codes", "select public_key from passkeys"])
    expect([sql, await reach(mia, sql)]).toEqual([sql, 0]);
});

function newImport(ofFamily: string, personId: string) {
  return { id: newId(), familyId: ofFamily, personId, fileName: "growth.csv", bytes: 1, source: "sheet" };
}

/** A key of a program; answers its hash. */
async function newToken({ personId }: TestPerson, scopes: string[]): Promise<string> {
  const hash = newId();
  await asSteward("test", (db) =>
    db.accessToken.create({ data: { id: newId(), personId, name: "Scale", hash, ending: "abcd", scopes } }),
  );
  return hash;
}

describe("a file to import", () => {
  beforeAll(() => consent(true));

  const bring = (who: string) =>
    `insert into imports (id, family_id, person_id, file_name, bytes, content, source)
     values ('${newId()}', '${familyId}', '${who}', 'growth.csv', 1, 'a', 'sheet')`;

  it.each([
    ["parent", [...areas], 1],
    ["caregiver", [...areas], 1],
    ["caregiver", ["meals"], 0],
    ["viewer", [...areas], 0],
  ] as const)("is brought by a %s with %j: %s", async (role, open, brought) => {
    const member = await makePerson("Mia");
    await join(familyId, member, { role, areas: [...open], childIds: children.slice(0, 1) });
    expect(await reach(member, bring(member.personId))).toBe(brought);
  });

  it("is brought in nobody else's name, to no other family, and decided on by its bringer alone", async () => {
    const [mia, stranger] = [await makePerson("Mia"), await makePerson("Eve")];
    await join(familyId, mia, { role: "owner" });
    expect(await reach(mia, bring(owner.personId))).toBe(0);
    expect(await reach(stranger, bring(stranger.personId))).toBe(0);
    const mine = newImport(familyId, mia.personId);
    await asSteward("test", (db) => db.import.create({ data: { ...mine, content: Buffer.from("a") } }));
    const decide = `update imports set source = 'other' where id = '${mine.id}'`;
    expect([await reach(mia, decide), await reach(owner, decide)]).toEqual([1, 0]);
  });
});

describe("a program with a person's token", () => {
  beforeAll(() => consent(true));

  const readings = () => `select 1 from readings where family_id = '${familyId}'`;
  const add = (who: TestPerson) =>
    `insert into readings (id, family_id, child_id, check_up_id, kind, value, typed_value, typed_unit, taken_on, recorded_by)
     values ('${newId()}', '${familyId}', '${children[0]}', '${newId()}', 'weight', 5, '5', 'kg', '2026-02-01', '${who.personId}')`;

  it("reads growth with growth:read, and nothing beside it", async () => {
    const hash = await newToken(owner, ["growth:read"]);
    expect(await reachAsProgram(hash, readings())).toBeGreaterThan(0);
    expect(await reachAsProgram(hash, "select 1 from children")).toBe(2);
    expect(await reachAsProgram(hash, "select 1 from growth_profiles")).toBe(2);
    for (const sql of [
      add(owner),
      "select 1 from medical_profiles",
      "select id from access_tokens",
      `update readings set value = value where family_id = '${familyId}'`,
      `update children set name = name where family_id = '${familyId}'`,
      `update growth_profiles set reference = 'who', updated_by = '${owner.personId}'`,
      `update families set name = name where id = '${familyId}'`,
      `update memberships set areas = '{}' where family_id = '${familyId}'`,
      `insert into access_tokens (id, person_id, name, hash, ending, scopes)
       values ('${newId()}', '${owner.personId}', 'New', '${newId()}', 'abcd', array['growth:record'])`,
      `update access_tokens set revoked_at = now() where person_id = '${owner.personId}'`,
    ])
      expect([sql, await reachAsProgram(hash, sql)]).toEqual([sql, 0]);
  });

  it("writes growth with growth:record, and reads it only with both", async () => {
    const [both, writing] = [
      await newToken(owner, ["growth:read", "growth:record"]),
      await newToken(owner, ["growth:record"]),
    ];
    expect(await reachAsProgram(both, add(owner))).toBe(1);
    expect(await reachAsProgram(both, readings())).toBeGreaterThan(0);
    expect(await reachAsProgram(writing, add(owner))).toBe(1);
    expect(await reachAsProgram(writing, readings())).toBe(0);
    expect(await reachAsProgram(both, "select 1 from medical_profiles")).toBe(0);
  });

  it("may no more than the person it acts for", async () => {
    const hash = await newToken(viewer, ["growth:read", "growth:record"]);
    expect(await reachAsProgram(hash, readings())).toBeGreaterThan(0);
    expect(await reachAsProgram(hash, add(viewer))).toBe(0);
    const stranger = await newToken(await makePerson("Eve"), ["growth:read"]);
    expect(await reachAsProgram(stranger, readings())).toBe(0);
  });

  it("comes in with no token that is revoked, expired or unknown", async () => {
    const [revoked, expired] = [
      await newToken(owner, ["growth:read"]),
      await newToken(owner, ["growth:read"]),
    ];
    await asSteward("test", async (db) => {
      await db.accessToken.update({ where: { hash: revoked }, data: { revokedAt: new Date() } });
      await db.accessToken.update({
        where: { hash: expired },
        data: { expiresAt: new Date(Date.now() - 1000) },
      });
    });
    for (const hash of [revoked, expired, newId()])
      await expect(asToken(hash, async () => null)).rejects.toThrow(SignedOut);
  });

  it("leaves its scopes behind it: a person on the same connection is not limited", async () => {
    const hash = await newToken(owner, ["growth:read"]);
    for (let turn = 0; turn < 20; turn++) await reachAsProgram(hash, readings());
    expect(await reach(owner, "select 1 from medical_profiles")).toBe(2);
  });
});
