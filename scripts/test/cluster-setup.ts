import { startTestCluster } from "./cluster.ts";

/** For the database tests run by themselves; within `npm test` the cluster is there already. */
export default async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.NESTLING_TEST_TEMPLATE) return undefined;
  const cluster = await startTestCluster();
  process.env.NESTLING_TEST_TEMPLATE = cluster.templateUrl;
  return cluster.stop;
}
