import autocannon, { type Client, type Request } from "autocannon";
import type { Paced } from "./paced.ts";

/** Asks on so many connections as fast as the answers come; each connection goes round its share of the requests. */
export async function flatOut(
  port: number,
  { connections, seconds }: { readonly connections: number; readonly seconds: number },
  requests: readonly Request[],
): Promise<Paced> {
  const samples: number[] = [];
  let opened = 0;
  const setupClient = (client: Client) => {
    const share = opened++;
    client.setRequests(requests.filter((_, place) => place % connections === share));
    client.on("response", (_status: number, _bytes: number, ms: number) => samples.push(ms));
  };
  const url = `http://127.0.0.1:${port}`;
  const { errors, timeouts, non2xx, duration } = await autocannon({
    url,
    connections,
    duration: seconds,
    setupClient,
  });
  return { perSecond: samples.length / duration, samples, errors: errors + timeouts + non2xx };
}
