import { existsSync } from "node:fs";
import { join } from "node:path";
import { guards } from "../guards/all.ts";
import { runPlaywright } from "./playwright.ts";
import { runShown } from "./run-shown.ts";
import { add, nothing, one, type Tally } from "./tally.ts";
import { runVitest } from "./vitest.ts";

export type Stage = {
  readonly name: string;
  readonly needsDatabase: boolean;
  /** `filters` narrow it to some files, `folder` is for its report. */
  readonly run: (filters: readonly string[], folder: string) => Promise<Tally>;
};

/** In the order they run: what is quick to fail comes first. */
export const stages: readonly Stage[] = [
  { name: "guards", needsDatabase: false, run: runGuards },
  {
    name: "lint",
    needsDatabase: false,
    run: async () => one(await runShown("node_modules/@biomejs/biome/bin/biome", ["check", "."])),
  },
  { name: "types", needsDatabase: false, run: runTypes },
  {
    name: "unit",
    needsDatabase: false,
    run: (filters, folder) => runVitest("unit", filters, join(folder, "unit.json")),
  },
  {
    name: "database",
    needsDatabase: true,
    run: (filters, folder) => runVitest("database", filters, join(folder, "database.json")),
  },
  {
    name: "e2e",
    needsDatabase: true,
    run: (filters, folder) => runPlaywright(filters, join(folder, "e2e.json")),
  },
];

async function runGuards(): Promise<Tally> {
  return Object.entries(guards)
    .map(([name, check]) => {
      const found = check();
      for (const complaint of found) console.log(complaint);
      console.log(`${found.length === 0 ? "✓" : "✗"} ${name}`);
      return one(found.length === 0);
    })
    .reduce(add, nothing);
}

/** Next writes the types of the routes there are; without them a fresh clone does not check. */
async function runTypes(): Promise<Tally> {
  if (existsSync("app") && !(await runShown("node_modules/next/dist/bin/next", ["typegen"])))
    return one(false);
  return one(await runShown("node_modules/typescript/bin/tsc", ["--noEmit"]));
}
