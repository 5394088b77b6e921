import { checkReach } from "../migrate/reach.ts";
import { startCluster } from "../postgres/cluster.ts";
import { watchCluster } from "../postgres/watch.ts";
import { step } from "./steps.ts";

export type Database = { readonly url: string; readonly stop: () => Promise<void> };

/** The database of DATABASE_URL once it answers, or else the embedded one in .data, kept alive until it is stopped. */
export async function openDatabase(given: string | undefined): Promise<Database> {
  if (given) {
    const trouble = await step("Reaching the database", () => checkReach(given));
    if (trouble) throw new Error(trouble.sentence);
    return { url: given, stop: async () => {} };
  }
  const cluster = await step("Starting the database", () => startCluster(".data/postgres", "lasting"));
  const watch = watchCluster(cluster, (sentence) => console.log(sentence));
  return {
    url: cluster.url(),
    async stop() {
      await watch.end();
      await cluster.stop();
    },
  };
}
