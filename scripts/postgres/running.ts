import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

export type Running = { readonly pid: number; readonly port: number };

/** The server that holds the data folder; null when the note it left is missing or stale. */
export function findRunning(data: string): Running | null {
  const note = join(data, "postmaster.pid");
  if (!existsSync(note)) return null;
  const [pid, , , port] = readFileSync(note, "utf8").split("\n").map(Number);
  return pid && isPostgres(pid) ? { pid, port: port || 0 } : null;
}

/** Numbers of dead processes are given to others, so a living process counts only when it is a Postgres. */
function isPostgres(pid: number): boolean {
  try {
    if (process.platform === "linux") return readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("postgres");
    if (process.platform === "win32") return execFileSync("tasklist", ["/FI", `PID eq ${pid}`]).includes("postgres");
    return execFileSync("ps", ["-p", String(pid), "-o", "command="]).includes("postgres");
  } catch {
    return false;
  }
}
