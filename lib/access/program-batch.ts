import { newId } from "#lib/kernel/ids.ts";
import { type Refused, refused } from "#lib/kernel/result.ts";
import { idFrom } from "#lib/platform/derived-id.ts";

/** What a program sends at once about one child. */
export type ProgramBatch = {
  readonly childId: string;
  /** Whether it came as a list, by whose places faults are named. */
  readonly isList: boolean;
  readonly idempotencyKey: string | null;
};

/**
 * The id of what came without one, by its place in the batch: the same for the same deed of the same person, so that it can be sent
 * again. `kind` tells apart what one key may stand for.
 */
export function idInBatch(
  { childId, idempotencyKey }: ProgramBatch,
  place: number,
  personId: string,
  kind?: string,
): string {
  if (!idempotencyKey) return newId();
  return idFrom(JSON.stringify([...(kind ? [kind] : []), personId, childId, idempotencyKey, place]));
}

/** Refused because ids are taken; each is named by what the names of its fields begin with: "doses.3.", or nothing. */
export function idTaken(places: readonly string[]): Refused {
  return { ...refused("id-taken"), fields: Object.fromEntries(places.map((at) => [`${at}id`, "id-taken"])) };
}
