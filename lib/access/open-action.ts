import { headers } from "next/headers";
import { redirect } from "next/navigation";
import type { z } from "zod";
import type { Result } from "#lib/kernel/result.ts";
import type { Room } from "#lib/words/messages.ts";
import { type Door, invalid } from "./action.ts";
import { readInput, toFormState } from "./form.ts";

/** Where a request comes from: the network address, the browser as it calls itself, the city where a proxy knows it. */
export type Caller = {
  readonly address: string;
  readonly device: string | null;
  readonly place: string | null;
};

/** A door anybody may knock at (signing up and in): validated, then run; each counts its own tries. */
export function openAction<S extends z.ZodType, V>(rule: {
  room: Room;
  input: S;
  run(input: z.output<S>, caller: Caller): Promise<Result<V>>;
  /** Where to go on to. */
  to?(value: V, input: z.output<S>): string;
  /** What the form is given instead, for a script in it to go on with. */
  give?(value: V): string;
}): Door {
  return async (first, second) => {
    const sent = second ?? first;
    const parsed = rule.input.safeParse(readInput(sent));
    if (!parsed.success) return toFormState(rule.room, invalid(parsed.error), sent);
    const result = await rule.run(parsed.data, await readCaller());
    if (!result.ok) return toFormState(rule.room, result, sent);
    if (rule.to) redirect(rule.to(result.value, parsed.data));
    return { status: "done", ...(rule.give && { given: rule.give(result.value) }) };
  };
}

/** Where the request comes from; the address is the one that the nearest proxy saw. */
export async function readCaller(): Promise<Caller> {
  const sent = await headers();
  const address = sent.get("x-forwarded-for")?.split(",").at(-1)?.trim().slice(0, 64) || "unknown";
  return { address, device: sent.get("user-agent")?.slice(0, 200) ?? null, place: readPlace(sent) };
}

/** "Madrid, ES" as the proxies of Vercel and Cloudflare put it; null behind any other. */
function readPlace(sent: Headers): string | null {
  const city = sent.get("x-vercel-ip-city") ?? sent.get("cf-ipcity");
  const country = sent.get("x-vercel-ip-country") ?? sent.get("cf-ipcountry");
  const known = [city && readable(city), country].filter(Boolean);
  return known.length > 0 ? known.join(", ").slice(0, 100) : null;
}

/** Vercel sends a city's letters percent-encoded. */
function readable(city: string): string {
  try {
    return decodeURIComponent(city);
  } catch {
    return city;
  }
}
