import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import type { Cluster } from "./cluster.ts";

type Watch = { readonly end: () => Promise<void> };

/** Starts the server again whenever it dies. One idle connection tells at once; the app's pool finds it at the same address. */
export function watchCluster(cluster: Cluster, say: (sentence: string) => void): Watch {
  let ended = false;
  let line: pg.Client | null = null;

  async function hold(): Promise<void> {
    while (!ended) {
      line = new pg.Client({ connectionString: cluster.url(), application_name: "nestling up" });
      const lost = new Promise<void>((resolve) => line!.once("end", resolve).on("error", () => resolve()));
      const connected = await line.connect().then(
        () => true,
        () => false,
      );
      if (connected) await lost;
      if (ended) return;
      await revive();
    }
  }

  async function revive(): Promise<void> {
    try {
      if (await cluster.revive()) say("The database had stopped and runs again.");
    } catch (error) {
      say(`The database stopped and cannot be started (${(error as Error).message}); trying again.`);
      await sleep(5000);
    }
  }

  void hold();
  return {
    async end() {
      ended = true;
      await line?.end().catch(() => {});
    },
  };
}
