import { setTimeout as sleep } from "node:timers/promises";
import { migrate } from "../migrate/apply.ts";
import { checkReach } from "../migrate/reach.ts";

// What a container or a plain server starts: migrations, then the app in this same process, which so gets the signals.
const required = ["DATABASE_URL", "NEXTAUTH_SECRET", "NEXTAUTH_URL"];
const missing = required.filter((name) => !process.env[name]);
if (missing.length > 0) fail(`Nestling needs ${missing.join(", ")} in its environment.`);

const databaseUrl = process.env.DATABASE_URL!;
if (process.env.NESTLING_MIGRATE !== "off") {
  await waitForDatabase();
  const applied = await migrate(databaseUrl).catch((error: Error) => fail(error.message));
  for (const name of applied) console.log(`Applied migration ${name}`);
}
await import(new URL("../../server.js", import.meta.url).href);

async function waitForDatabase(): Promise<void> {
  for (let tries = 1; ; tries++) {
    const trouble = await checkReach(databaseUrl);
    if (!trouble) return;
    if (tries === 30 || !trouble.mayPass) fail(trouble.sentence);
    if (tries === 1) console.log(`${trouble.sentence} Trying for half a minute …`);
    await sleep(1000);
  }
}

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
