import pg from "pg";
import { beforeEach, describe, expect, it } from "vitest";
import { migrate } from "./apply.ts";
import { listMigrations } from "./list.ts";

const url = () => process.env.DATABASE_URL!;
const shipped = listMigrations().migrationDirectories.map(({ path }) => path);

beforeEach(() =>
  ask("drop schema public cascade; drop schema if exists access cascade; create schema public"),
);

describe("migrate", () => {
  it("lets one of several servers work and the others find nothing to do", async () => {
    const applied = await Promise.all([migrate(url()), migrate(url()), migrate(url())]);
    expect(applied.flat()).toEqual(shipped);
  });

  it("keeps nothing of a migration that fails, says why, and takes the corrected one", async () => {
    await expect(migrate(url(), withOne("create table half (id int); select 1 / 0;"))).rejects.toThrow(
      "Migration 1_one failed and nothing of it was kept: division by zero.",
    );
    expect(await ask("select to_regclass('half') as half")).toEqual([{ half: null }]);
    expect(await migrate(url(), withOne("create table whole (id int);"))).toEqual(["1_one"]);
  });

  it("sends functions and DO blocks whole", async () => {
    const script = `
      create function two() returns int language plpgsql as $$ begin perform 1; return 2; end; $$;
      do $$ begin create table made (n int); insert into made values (two()); end $$`;
    await migrate(url(), withOne(script));
    expect(await ask("select n from made")).toEqual([{ n: 2 }]);
  });

  it("starts over where a process was killed in the middle", async () => {
    await migrate(url(), { ...listMigrations(), migrationDirectories: [] });
    await ask(
      "insert into _prisma_migrations (id, checksum, migration_name) values ('x', 'killed', '1_one')",
    );
    expect(await migrate(url(), withOne("create table whole (id int);"))).toEqual(["1_one"]);
  });
});

function withOne(sql: string): ReturnType<typeof listMigrations> {
  const content = { tag: "ok", value: sql } as const;
  return {
    ...listMigrations(),
    migrationDirectories: [{ path: "1_one", migrationFile: { path: "migration.sql", content } }],
  };
}

async function ask(sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url() });
  await client.connect();
  return client
    .query(sql)
    .then(({ rows }) => rows)
    .finally(() => client.end());
}
