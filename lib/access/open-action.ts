import { headers } from "next/headers";
import { redirect } from "next/navigation";
import type { z } from "zod";
import type { Result } from "#lib/kernel/result.ts";
import type { Room } from "#lib/words/messages.ts";
import { type Door, invalid } from "./action.ts";
import { readInput, toFormState } from "./form.ts";

/** A door anybody may knock at (signing up and in): validated, then run; each counts its own tries. */
export function openAction<S extends z.ZodType, V>(rule: {
  room: Room;
  input: S;
  run(input: z.output<S>, caller: { address: string; device: string | null }): Promise<Result<V>>;
  to(value: V, input: z.output<S>): string;
}): Door {
  return async (first, second) => {
    const sent = second ?? first;
    const parsed = rule.input.safeParse(readInput(sent));
    if (!parsed.success) return toFormState(rule.room, invalid(parsed.error), sent);
    const result = await rule.run(parsed.data, await readCaller());
    if (!result.ok) return toFormState(rule.room, result, sent);
    redirect(rule.to(result.value, parsed.data));
  };
}

/** Where the request comes from: the address the nearest proxy saw, and the browser as it calls itself. */
export async function readCaller(): Promise<{ address: string; device: string | null }> {
  const sent = await headers();
  const address = sent.get("x-forwarded-for")?.split(",").at(-1)?.trim() || "unknown";
  return { address, device: sent.get("user-agent")?.slice(0, 200) ?? null };
}
