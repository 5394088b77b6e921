import pg from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type FreshDatabase, freshDatabase } from "#scripts/test/fresh-database.ts";
import { areas, can, holders, mayGrant, type Permission, roles, storing } from "./core/roles.ts";

let database: FreshDatabase;
let client: pg.Client;

beforeAll(async () => {
  database = await freshDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});

afterAll(async () => {
  await client.end();
  await database.drop();
});

const tables = `
  select c.oid, c.relname as name, c.relrowsecurity as enabled, c.relforcerowsecurity as forced, r.rolname as owner
  from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_roles r on r.oid = c.relowner
  where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema') and c.relname <> '_prisma_migrations'`;

it("forces row-level security on every table, and gives each a policy for people or keeps them out", async () => {
  const { rows } = await client.query(tables);
  expect(rows.length).toBeGreaterThan(8);
  expect(rows.filter(({ enabled, forced }) => !enabled || !forced).map(({ name }) => name)).toEqual([]);
  const policies = await client.query(`
    select t.name from (${tables}) t
    where has_table_privilege('nestling_app', t.oid, 'select,insert,update,delete')
      and not exists (select from pg_policy p join pg_roles r on r.oid = any (p.polroles)
                      where p.polrelid = t.oid and r.rolname = 'nestling_app')`);
  expect(policies.rows).toEqual([]);
});

it("lets the app's roles own nothing, pass by nothing and delete nothing", async () => {
  const { rows } = await client.query(
    `select rolname, rolbypassrls, rolsuper, rolcanlogin from pg_roles where rolname like 'nestling\\_%'`,
  );
  expect(rows).toHaveLength(4);
  expect(rows.filter((role) => role.rolbypassrls || role.rolsuper || role.rolcanlogin)).toEqual([]);
  const owned = await client.query(`${tables} and r.rolname like 'nestling\\_%'`);
  expect(owned.rows).toEqual([]);
  const deletable = await client.query(
    `select t.name from (${tables}) t where has_table_privilege('nestling_app', t.oid, 'delete')`,
  );
  // Which children a member cares for is a list to be redrawn, as are the lines of a diary's entry when it is put right; its days are derived.
  expect(deletable.rows.map(({ name }) => name).sort()).toEqual([
    "diary_activities",
    "diary_days",
    "diary_intakes",
    "diary_pains",
    "membership_children",
  ]);
});

it("shows the owner nothing before a scope is taken on", async () => {
  await client
    .query("insert into persons (id, email, name) values (gen_random_uuid(), 'a@example.org', 'A')")
    .then(
      () => expect.unreachable("the owner wrote past row-level security"),
      (error: { code: string }) => expect(error.code).toBe("42501"),
    );
  const { rows } = await client.query("select rolsuper from pg_roles where rolname = current_user");
  expect(rows).toEqual([{ rolsuper: false }]);
});

it("keeps programs from every table but what they record and the trail, and shows them no more than their doors tell of", async () => {
  const without = async (policy: string) => {
    const { rows } = await client.query(
      `select t.name from (${tables}) t where not exists (
        select from pg_policy p join pg_roles r on p.polroles = array[r.oid]
        where p.polrelid = t.oid and p.polname = $1 and not p.polpermissive and r.rolname = 'nestling_app'
          and coalesce(pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)) like '(NOT%is_program()%')
      order by t.name`,
      [policy],
    );
    return rows.map(({ name }) => name);
  };
  const diary = ["diary_activities", "diary_days", "diary_entries", "diary_intakes", "diary_pains"];
  expect(await without("no_program_adds")).toEqual([
    "audit_entries",
    ...diary,
    "doses",
    "due_vaccines",
    "readings",
  ]);
  expect(await without("no_program_changes")).toEqual([...diary, "doses", "due_vaccines", "readings"]);
  expect(await without("no_program_removes")).toEqual(diary.filter((name) => name !== "diary_entries"));
  expect(await without("no_program_looks")).toEqual([
    "children",
    "diary_activities",
    "diary_days",
    "diary_entries",
    "diary_intakes",
    "diary_pains",
    "diary_profiles",
    "diary_timers",
    "doses",
    "due_vaccines",
    "families",
    "growth_profiles",
    "medicines",
    "membership_children",
    "memberships",
    "persons",
    "reactions",
    "readings",
    "vaccination_profiles",
    "vaccine_decisions",
  ]);
});

it("keeps password hashes from everyone but the doorkeeper and the steward", async () => {
  const { rows } = await client.query(`
    select r.rolname from pg_roles r
    where r.rolname like 'nestling\\_%' and has_table_privilege(r.rolname, 'passwords', 'select')`);
  expect(rows.map(({ rolname }) => rolname).sort()).toEqual(["nestling_doorkeeper", "nestling_steward"]);
});

it("agrees with the permission table of lib/access/core/roles.ts", async () => {
  for (const permission of Object.keys(holders) as Permission[]) {
    for (const role of roles) {
      const { rows } = await client.query("select access.permits($1::role, $2) as may", [role, permission]);
      expect([permission, role, rows[0].may]).toEqual([permission, role, holders[permission].includes(role)]);
    }
  }
  const { rows } = await client.query("select access.permits('owner', 'no:such-thing') as may");
  expect(rows[0].may).toBe(false);
});

it("agrees on areas, on who may change whose part, and on what waits for consent", async () => {
  const { rows } = await client.query("select access.areas() as areas");
  expect(rows[0].areas).toEqual(areas);
  for (const mine of roles) {
    for (const theirs of roles) {
      const asked = await client.query("select access.may_grant($1::role, $2::role) as may", [mine, theirs]);
      expect([mine, theirs, asked.rows[0].may]).toEqual([mine, theirs, mayGrant(mine, theirs)]);
    }
    for (const permission of Object.keys(holders) as Permission[]) {
      for (const open of [[], [...areas], ["meals", "diary"]]) {
        const asked = await client.query("select access.opens($1::role, $2, $3) as may", [
          mine,
          open,
          permission,
        ]);
        const may = can({ role: mine, areas: open }, permission);
        expect([mine, permission, open, asked.rows[0].may]).toEqual([mine, permission, open, may]);
      }
    }
  }
  for (const permission of Object.keys(holders) as Permission[]) {
    const asked = await client.query("select access.stores($1) as stores", [permission]);
    expect([permission, asked.rows[0].stores]).toEqual([permission, storing.includes(permission)]);
  }
});

it("starts every tenant table's indexes with the family", async () => {
  const { rows } = await client.query(`
    select i.indexrelid::regclass::text as index
    from pg_index i join pg_class c on c.oid = i.indrelid
    join pg_attribute f on f.attrelid = c.oid and f.attname = 'family_id'
    where c.relname in ('children', 'readings', 'memberships', 'membership_children')
      and not i.indisprimary and i.indkey[0] <> f.attnum`);
  // Who recorded or belongs is looked up by person, and what is put away by time, across families.
  expect(rows.map(({ index }) => index).sort()).toEqual([
    "children_archived_at_idx",
    "memberships_person_id_idx",
    "readings_recorded_by_idx",
  ]);
});
