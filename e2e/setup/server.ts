import { freePort } from "#scripts/postgres/port.ts";
import { startTestCluster } from "#scripts/test/cluster.ts";
import { freshDatabase } from "#scripts/test/fresh-database.ts";
import { offerDemo } from "#scripts/up/demo.ts";
import { buildRelease, findRelease } from "#scripts/up/release.ts";
import { startServer } from "#scripts/up/server.ts";
import { step } from "#scripts/up/steps.ts";

/** The production app on a free port, with a database that lives as long as the run; stories find both in the environment. */
export default async function setup(): Promise<() => Promise<void>> {
  if (process.env.NESTLING_E2E_URL) return async () => {};
  const cluster = process.env.NESTLING_TEST_TEMPLATE
    ? null
    : await step("Starting a test database", startTestCluster);
  if (cluster) process.env.NESTLING_TEST_TEMPLATE = cluster.templateUrl;
  const release = findRelease() ?? (await step("Building the app", buildRelease));
  const database = await freshDatabase();
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const env = {
    DATABASE_URL: database.url,
    NEXTAUTH_URL: url,
    NEXTAUTH_SECRET: "a-secret-for-tests-only",
    HOSTNAME: "127.0.0.1",
  };
  const demo = await offerDemo(database.url);
  const server = await step("Starting the app", () => startServer({ release, port, env }));
  Object.assign(process.env, env, {
    NESTLING_E2E_URL: url,
    ...(demo && { NESTLING_E2E_DEMO: JSON.stringify(demo) }),
  });
  return async () => {
    await server.stop();
    await database.drop();
    await cluster?.stop();
  };
}
