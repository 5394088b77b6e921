import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** Whether a living process has that number and that word in its command line; numbers of dead processes are given to others. */
export function isRunning(pid: number, word: string): boolean {
  try {
    if (process.platform === "linux") return readFileSync(`/proc/${pid}/cmdline`, "utf8").includes(word);
    if (process.platform === "win32")
      return execFileSync("tasklist", ["/FI", `PID eq ${pid}`]).includes(String(pid));
    return execFileSync("ps", ["-p", String(pid), "-o", "command="]).includes(word);
  } catch {
    return false;
  }
}
