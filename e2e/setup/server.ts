import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "#scripts/postgres/port.ts";
import { startTestCluster } from "#scripts/test/cluster.ts";
import { freshDatabase } from "#scripts/test/fresh-database.ts";
import { offerDemo } from "#scripts/up/demo.ts";
import { buildRelease, findRelease } from "#scripts/up/release.ts";
import { startServer } from "#scripts/up/server.ts";
import { step } from "#scripts/up/steps.ts";
import { startMailServer } from "./mail-server.ts";
import { startProvider } from "./provider.ts";

/** What the stories run against. */
export default function setup(): Promise<() => Promise<void>> {
  return startApp({ sendsMail: true });
}

/**
 * The production app on a free port, with a database that lives as long as the run and, where it sends mail, a mail server; all are
 * found in the environment.
 */
export async function startApp({ sendsMail }: { sendsMail: boolean }): Promise<() => Promise<void>> {
  if (process.env.NESTLING_E2E_URL) return async () => {};
  const cluster = process.env.NESTLING_TEST_TEMPLATE
    ? null
    : await step("Starting a test database", startTestCluster);
  if (cluster) process.env.NESTLING_TEST_TEMPLATE = cluster.templateUrl;
  const release = findRelease() ?? (await step("Building the app", buildRelease));
  const database = await freshDatabase();
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const mail = await startMailServer();
  const provider = await startProvider(await freePort(), url);
  const env = {
    ...provider.env,
    DATABASE_URL: database.url,
    NEXTAUTH_URL: url,
    SMTP_URL: sendsMail ? mail.url : "",
    NESTLING_OUTBOX: mail.folder,
    NEXTAUTH_SECRET: "a-secret-for-tests-only",
    CRON_SECRET: "a-secret-for-tests-only",
    HOSTNAME: "127.0.0.1",
    NESTLING_FILES: mkdtempSync(join(tmpdir(), "nestling-files-")),
  };
  const demo = await offerDemo(database.url);
  const server = await step("Starting the app", () => startServer({ release, port, env }));
  Object.assign(process.env, env, {
    NESTLING_E2E_URL: url,
    NESTLING_E2E_MAIL: mail.folder,
    ...(demo && { NESTLING_E2E_DEMO: JSON.stringify(demo) }),
  });
  return async () => {
    await server.stop();
    await mail.stop();
    await provider.stop();
    rmSync(env.NESTLING_FILES, { recursive: true, force: true });
    await database.drop();
    await cluster?.stop();
  };
}
