import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readCommittedDatamodel, readDatamodel, type SchemaFile } from "./migrate/datamodel.ts";
import { openEngine } from "./migrate/engine.ts";
import { offline } from "./migrate/offline.ts";

// npm run migration -- <name> [commit]: the SQL that leads from the datamodel of a commit (HEAD) to the edited one.
// Policies, functions and partitions are then added to the file by hand.
const [name, commit = "HEAD"] = process.argv.slice(2);
if (!name || !/^[a-z][a-z0-9_-]*$/.test(name))
  fail("Give the migration a name: npm run migration -- add-devices");

const nothing: SchemaFile = {
  path: "base.prisma",
  content: 'datasource db {\n  provider = "postgresql"\n}\n',
};
const committed = readCommittedDatamodel(commit);
const engine = await openEngine(offline);
const { stdout } = await engine
  .diff({
    from: { tag: "schemaDatamodel", files: committed.length > 0 ? committed : [nothing] },
    to: { tag: "schemaDatamodel", files: readDatamodel() },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  })
  .catch((error: Error) => fail(`The datamodel cannot be read: ${error.message}`));
const sql = stdout?.trim() ?? "";
if (!sql || sql === "-- This is an empty migration.")
  fail(`prisma/schema holds nothing new since ${commit}.`);

const stamp = new Date().toISOString().replaceAll(/\D/g, "").slice(0, 14);
const file = join("prisma/migrations", `${stamp}_${name.replaceAll("-", "_")}`, "migration.sql");
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, `${sql}\n`);
console.log(`Wrote ${file}`);

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
