import { type ChildProcess, spawn } from "node:child_process";
import { node } from "../up/node.ts";

const children = new Set<ChildProcess>();

/** Runs a tool on Node with its output shown; true when it ended well. */
export function runShown(
  script: string,
  args: readonly string[],
  extra: Record<string, string> = {},
): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(node, [script, ...args], {
      env: { ...process.env, ...extra },
      stdio: ["ignore", "inherit", "inherit"],
    });
    children.add(child);
    child.on("error", () => resolve(false));
    child.on("close", (code) => {
      children.delete(child);
      resolve(code === 0);
    });
  });
}

/** Ends the tool that runs, and waits for it. */
export async function endShown(): Promise<void> {
  await Promise.all(
    [...children].map((child) => {
      const closed = new Promise((resolve) => child.once("close", resolve));
      child.kill("SIGINT");
      return closed;
    }),
  );
}
