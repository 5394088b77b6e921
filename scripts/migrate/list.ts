import { readdirSync, readFileSync } from "node:fs";
import type { MigrationList } from "@prisma/schema-engine-wasm";

const folder = new URL("../../prisma/migrations/", import.meta.url);

/** The migrations in the folder, oldest first, in the form the engine takes. */
export function listMigrations(): MigrationList {
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return {
    baseDir: "prisma/migrations",
    lockfile: { path: "migration_lock.toml", content: 'provider = "postgresql"\n' },
    shadowDbInitScript: "",
    migrationDirectories: names
      .map(({ name }) => ({ path: name, migrationFile: readMigration(name) }))
      .sort(byPath),
  };
}

function readMigration(name: string) {
  const value = readFileSync(new URL(`${name}/migration.sql`, folder), "utf8");
  return { path: "migration.sql", content: { tag: "ok", value } } as const;
}

const byPath = (one: { path: string }, other: { path: string }) => (one.path < other.path ? -1 : 1);
