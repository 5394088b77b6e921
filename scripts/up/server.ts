import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { node } from "./node.ts";

export type Server = {
  /** Settles when the server has ended, asked or not. */
  readonly ended: Promise<void>;
  /** Lets requests in flight finish, then ends it; forces it after ten seconds. */
  readonly stop: () => Promise<void>;
};

type Wishes = { readonly release: string; readonly port: number; readonly env: Record<string, string> };

const tether = pathToFileURL(join(import.meta.dirname, "tether.ts")).href;

/** Starts a release and waits until it is ready to serve. */
export async function startServer({ release, port, env }: Wishes): Promise<Server> {
  const child = spawn(node, ["--import", tether, "server.js"], {
    cwd: release,
    env: {
      // Left alone, the heap of a busy server grows to several times what it needs before it is swept; with more room for what
      // is young, less of a page lives long enough to be moved.
      NODE_OPTIONS: "--max-old-space-size=256 --max-semi-space-size=32",
      ...process.env,
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
      HOSTNAME: "0.0.0.0",
      PORT: String(port),
      ...env,
    },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    // Ctrl-C reaches every process of a terminal; this one is told by its parent, when its turn comes.
    detached: process.platform !== "win32",
  });
  const ended = once(child, "exit").then(() => {});
  const said = relay(child);
  const stop = () => end(child, ended);
  try {
    await Promise.race([
      waitUntilReady(port),
      ended.then(() => Promise.reject(new Error("The app ended while it was starting."))),
    ]);
  } catch (error) {
    await stop();
    throw new Error([(error as Error).message, ...said].join("\n"));
  }
  return { ended, stop };
}

/** Passes on what the app says, without the banner Next prints first. */
function relay(child: ChildProcess): string[] {
  const said: string[] = [];
  const pass = (to: NodeJS.WriteStream) => (chunk: Buffer) => {
    const lines = chunk
      .toString()
      .split("\n")
      .filter(
        (line) =>
          line.trim() && !/^\s*(▲ Next|- Local|- Network|✓ (Starting|Ready|Running next.config))/.test(line),
      );
    for (const line of lines) to.write(`${line}\n`);
    said.push(...lines);
    said.splice(0, said.length - 20);
  };
  child.stdout?.on("data", pass(process.stdout));
  child.stderr?.on("data", pass(process.stderr));
  return said;
}

async function waitUntilReady(port: number): Promise<void> {
  let last = "it did not answer";
  for (const deadline = Date.now() + 60_000; Date.now() < deadline; await sleep(50)) {
    const answer = await fetch(`http://127.0.0.1:${port}/api/ready`, {
      signal: AbortSignal.timeout(5000),
    }).catch(() => null);
    if (answer?.ok) return;
    if (answer) last = await answer.text();
  }
  throw new Error(`The app was not ready within a minute: ${last}`);
}

async function end(child: ChildProcess, ended: Promise<void>): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) child.kill("SIGTERM");
  const force = setTimeout(() => child.kill("SIGKILL"), 10_000);
  await ended;
  clearTimeout(force);
}
