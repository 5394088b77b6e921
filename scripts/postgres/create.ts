import { randomBytes } from "node:crypto";
import { appendFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { chooseAccount } from "./account.ts";
import type { Binaries } from "./binaries.ts";
import { runProgram } from "./programs.ts";
import type { Durability } from "./settings.ts";

/** Makes the data folder when it is not there, beside its place and moved when whole: a start that was cut short leaves nothing to trip over. */
export async function createData(home: string, binaries: Binaries, durability: Durability): Promise<void> {
  const partial = `${home}.partial`;
  rmSync(partial, { recursive: true, force: true });
  if (existsSync(home)) return;
  mkdirSync(dirname(home), { recursive: true });
  mkdirSync(partial, { mode: 0o700 });
  const passwordFile = join(partial, "password");
  writeFileSync(passwordFile, randomBytes(24).toString("base64url"), { mode: 0o600 });
  const account = chooseAccount(partial, binaries.postgres);
  const locale = ["--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"];
  const login = ["--username=postgres", "--auth=scram-sha-256", `--pwfile=${passwordFile}`];
  const speed = durability === "throw-away" ? ["--no-sync"] : [];
  const data = join(partial, "data");
  await runProgram(account, binaries.initdb, ["--pgdata", data, ...locale, ...login, ...speed]);
  appendFileSync(join(data, "postgresql.conf"), "\ninclude_if_exists 'nestling.conf'\n");
  renameSync(partial, home);
}
