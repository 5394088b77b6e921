import { beforeAll, describe, expect, it } from "vitest";
import { newId } from "#lib/kernel/ids.ts";
import { DatabaseFault } from "#lib/platform/database-fault.ts";
import { asPerson, asSteward, type Db } from "#lib/platform/db.ts";
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

/** How many rows a statement reached; none where it was forbidden. All of it is undone. */
async function reach(who: TestPerson, sql: string): Promise<number> {
  let count = 0;
  const work = async (db: Db) => {
    count = sql.startsWith("select")
      ? (await db.$queryRawUnsafe<unknown[]>(sql)).length
      : await db.$executeRawUnsafe(sql);
    throw new Undone();
  };
  await asPerson(who, work).catch((error: unknown) => {
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
  beforeAll(() =>
    asSteward("test", async (db) => {
      await db.consent.updateMany({
        where: { familyId, kind: "record" },
        data: { withdrawnAt: consented ? null : new Date() },
      });
    }),
  );

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
  for (const table of ["notices", "two_steps", "recovery_codes", "linked_accounts", "passkeys", "sessions"]) {
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
  ];
  for (const sql of [...secrets, "select hash from recovery_codes", "select public_key from passkeys"])
    expect([sql, await reach(mia, sql)]).toEqual([sql, 0]);
});
