import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import type { Account } from "./account.ts";

/** Runs one of Postgres' programs to its end; what it said is in the error when it fails. */
export function runProgram(
  account: Account,
  program: string,
  args: readonly string[],
  log?: string,
): Promise<void> {
  const { prefix, ...ids } = account;
  const [command, ...rest] = [...prefix, program, ...args];
  // pg_ctl's server would hold a pipe open for ever, so its words are read from the log it writes.
  const output = log ? "ignore" : "pipe";
  return new Promise((resolve, reject) => {
    const child = spawn(command!, rest, {
      ...ids,
      cwd: "/",
      env: environment(),
      stdio: ["ignore", output, output],
    });
    const said: string[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream?.on("data", (chunk: Buffer) => said.push(chunk.toString()));
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve();
      else
        reject(new Error(lastLines(log ? readLog(log) : said.join("")) || `${program} ended with ${code}.`));
    });
  });
}

const readLog = (log: string): string => (existsSync(log) ? readFileSync(log, "utf8") : "");

const lastLines = (text: string): string => text.trim().split("\n").slice(-6).join("\n");

/** The caller's PGHOST, PGDATA and the like must not steer this server, nor its language the messages. */
function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name));
  return { ...(Object.fromEntries(kept) as NodeJS.ProcessEnv), LC_ALL: "C" };
}
