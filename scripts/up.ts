import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { migrate } from "./migrate/apply.ts";
import { listAddresses } from "./up/addresses.ts";
import { generateClient, isClientCurrent } from "./up/client.ts";
import { openDatabase } from "./up/database.ts";
import { offerDemo, type SignIn } from "./up/demo.ts";
import { takeLock } from "./up/lock.ts";
import { claimPort } from "./up/port.ts";
import { buildRelease, findRelease } from "./up/release.ts";
import { endChildren } from "./up/run.ts";
import { keepSecret } from "./up/secret.ts";
import { startServer } from "./up/server.ts";
import { step } from "./up/steps.ts";

// npm run up: from a fresh clone to a running app. Each step says what it does; what is already done is not done again.
if (existsSync(".env")) process.loadEnvFile(".env");

const undo: (() => unknown)[] = [];
let stopping = false;
process.stdout.on("error", () => {}); // the terminal may be gone before the work is
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);

const working = start();
await working.catch(fail);

async function start(): Promise<void> {
  undo.push(
    takeLock(
      ".data/up.pid",
      "up.ts",
      (pid) => `Nestling is already starting or running from this folder (process ${pid}).`,
    ),
  );
  const port = await claimPort(process.env.PORT);
  const database = await openDatabase(process.env.DATABASE_URL);
  undo.push(database.stop);
  if (stopping) return;
  if (!isClientCurrent()) await step("Generating the database client", generateClient);
  await step("Bringing the database up to date", () => migrate(database.url));
  const demo = stopping ? null : await offerDemo(database.url);
  if (stopping) return;
  const release = findRelease() ?? (await step("Building the app", buildRelease));
  if (stopping) return;
  const address = process.env.NEXTAUTH_URL ?? `http://localhost:${port}`;
  const secret = process.env.NEXTAUTH_SECRET ?? keepSecret(".data/secret");
  const env = {
    DATABASE_URL: database.url,
    NEXTAUTH_URL: address,
    NEXTAUTH_SECRET: secret,
    // The server's own folder is the release, which the next build replaces.
    NESTLING_FILES: resolve(process.env.NESTLING_FILES || ".data/files"),
    NESTLING_OUTBOX: resolve(process.env.NESTLING_OUTBOX || ".data/outbox"),
  };
  const server = await step("Starting the app", () => startServer({ release, port, env }));
  undo.push(server.stop);
  void server.ended.then(() => fail(new Error("The app ended by itself; what it said above tells why.")));
  if (!stopping) greet(address, port, demo);
}

function greet(address: string, port: number, demo: SignIn | null): void {
  const elsewhere = listAddresses(port).map((one) => `  ${one}  from other devices on this network`);
  const family = demo ? [`Demo family: sign in as ${demo.email} with the password ${demo.password}`] : [];
  console.log(
    [
      "",
      "Nestling is running:",
      `  ${address}`,
      ...elsewhere,
      ...family,
      "Ctrl-C stops it and keeps the data.",
      "",
    ].join("\n"),
  );
}

async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  console.log("\nStopping …");
  endChildren();
  await working.catch(() => {});
  await undoAll();
  console.log("Stopped; the data is kept.");
  process.exit(0);
}

async function fail(error: unknown): Promise<void> {
  if (stopping) return;
  stopping = true;
  console.error((error as Error).message);
  await undoAll();
  process.exit(1);
}

async function undoAll(): Promise<void> {
  for (const work of undo.reverse()) {
    try {
      await work();
    } catch (error) {
      console.error((error as Error).message);
    }
  }
}
