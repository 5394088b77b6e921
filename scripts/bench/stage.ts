import { randomBytes } from "node:crypto";
import { freePort } from "../postgres/port.ts";
import { generateClient, isClientCurrent } from "../up/client.ts";
import { buildRelease, findRelease } from "../up/release.ts";
import { startServer } from "../up/server.ts";
import { step } from "../up/steps.ts";
import { openBenchDatabase } from "./database.ts";
import { signInVisitors, type Visitor } from "./visitors.ts";

/** Everything a measurement may ask: a server with families in its database, and parents who are signed in. */
export type Stage = {
  readonly port: number;
  readonly databaseUrl: string;
  readonly postgres: string;
  readonly visitors: readonly Visitor[];
  readonly startMs: number;
  readonly seconds: number;
};

const families = 2000;
const parents = 1000;

/** Sets the stage; what `undo` is given is to be undone in reverse. */
export async function setStage(seconds: number, undo: (work: () => Promise<void>) => void): Promise<Stage> {
  if (!isClientCurrent()) await step("Generating the database client", generateClient);
  const release = findRelease() ?? (await step("Building the app", buildRelease));
  const database = await openBenchDatabase(families, undo);
  const port = await freePort();
  const secret = randomBytes(32).toString("base64url");
  const env = {
    DATABASE_URL: database.url,
    NEXTAUTH_URL: `http://127.0.0.1:${port}`,
    NEXTAUTH_SECRET: secret,
    // What the server does on its own hour is measured when it is asked for, and disturbs nothing else.
    NESTLING_TIDY: "off",
    CRON_SECRET: randomBytes(16).toString("hex"),
  };
  Object.assign(process.env, env);
  const visitors = await signInVisitors(database.url, secret, parents);
  const started = performance.now();
  const server = await step("Starting the server", () =>
    startServer({ release, port, env: { ...env, ...profile() } }),
  );
  undo(server.stop);
  const startMs = performance.now() - started;
  return { port, databaseUrl: database.url, postgres: database.version, visitors, startMs, seconds };
}

/** BENCH_PROFILE=<folder> has the server leave a CPU profile there when it ends. */
function profile(): Record<string, string> {
  const folder = process.env.BENCH_PROFILE;
  return folder ? { NODE_OPTIONS: `--cpu-prof --cpu-prof-dir=${folder}` } : {};
}
