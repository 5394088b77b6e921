import { rmSync } from "node:fs";
import { makeRunFolder, startTestCluster, type TestCluster } from "./test/cluster.ts";
import { endShown } from "./test/run-shown.ts";
import { stages } from "./test/stages.ts";
import { add, describeTally, nothing, one, type Tally } from "./test/tally.ts";
import { generateClient, isClientCurrent } from "./up/client.ts";
import { step } from "./up/steps.ts";

// npm test [-- stage…] [filter…]: all stages, or the named ones; other words narrow tests to the files that hold them.
const words = process.argv.slice(2);
const named = stages.filter((stage) => words.includes(stage.name));
const chosen = named.length > 0 ? named : stages;
const filters = words.filter((word) => !stages.some((stage) => stage.name === word));

// The developer's own database and secrets are none of the tests' business.
for (const name of ["DATABASE_URL", "NEXTAUTH_SECRET", "NEXTAUTH_URL", "PORT", "NESTLING_DEMO", "NODE_ENV"])
  delete process.env[name];

const folder = makeRunFolder();
let cluster: Promise<TestCluster> | undefined;
let stopping = false;
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, interrupt);

let total = nothing;
const lines: string[] = [];
try {
  if (!isClientCurrent()) await step("Generating the database client", generateClient);
  for (const stage of chosen) {
    if (stopping) break;
    console.log(`\n── ${stage.name} ${"─".repeat(70 - stage.name.length)}`);
    const started = performance.now();
    if (stage.needsDatabase) await ensureCluster();
    if (stopping) break;
    const tally = await stage.run(filters, folder).catch(report);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    lines.push(`${stage.name.padEnd(9)} ${describeTally(tally)}  (${seconds} s)`);
    total = add(total, tally);
  }
} catch (error) {
  total = add(total, report(error));
} finally {
  await clean();
}
if (!stopping) {
  console.log(`\n${lines.join("\n")}\n\n${describeTally(total)}`);
  process.exit(total.failed > 0 ? 1 : 0);
}

async function ensureCluster(): Promise<void> {
  cluster ??= step("Starting a test database", startTestCluster);
  process.env.NESTLING_TEST_TEMPLATE = (await cluster).templateUrl;
}

function report(error: unknown): Tally {
  console.error((error as Error).message);
  return one(false);
}

async function clean(): Promise<void> {
  const started = await cluster?.catch(() => undefined);
  await started?.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function interrupt(): Promise<void> {
  if (stopping) return;
  stopping = true;
  console.log("\nStopping …");
  await endShown();
  await clean();
  process.exit(130);
}
