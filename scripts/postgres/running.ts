import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isRunning } from "./process.ts";

export type Running = { readonly pid: number; readonly port: number };

/** The server that holds the data folder; null when the note it left is missing or stale. */
export function findRunning(data: string): Running | null {
  const note = join(data, "postmaster.pid");
  if (!existsSync(note)) return null;
  const [pid, , , port] = readFileSync(note, "utf8").split("\n").map(Number);
  return pid && isRunning(pid, "postgres") ? { pid, port: port || 0 } : null;
}
