import { type ChildProcess, spawn } from "node:child_process";
import { node } from "./node.ts";

const children = new Set<ChildProcess>();

/** Runs a script on Node and keeps what it says to itself, unless it fails: then that is the error. */
export function runQuietly(
  script: string,
  args: readonly string[],
  extra: Record<string, string> = {},
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(node, [script, ...args], {
      env: { ...process.env, ...extra },
      stdio: ["ignore", "pipe", "pipe"],
    });
    children.add(child);
    const said: string[] = [];
    child.stdout.on("data", (chunk: Buffer) => said.push(chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => said.push(chunk.toString()));
    child.on("error", reject);
    child.on("close", (code, signal) => {
      children.delete(child);
      if (code === 0) resolve(said.join(""));
      else reject(new Error(said.join("").trim() || `${script} ended with ${code ?? signal}.`));
    });
  });
}

/** Ends what is still running, when the whole is stopped halfway. */
export function endChildren(): void {
  for (const child of children) child.kill();
}
