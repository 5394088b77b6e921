import { can, type Part } from "#lib/access/core/roles.ts";

/** The rooms that have a form of their own, in the order in which they are offered. */
export const recordRooms = ["diary", "growth", "vaccinations"] as const;
export type RecordRoom = (typeof recordRooms)[number];

/**
 * What may be recorded of a child from a page of the room "/diary/year": what the room is about, and outside of such a room everything
 * the person may.
 */
export function recordChoices(
  child: Part & { readonly isArchived: boolean },
  room: string,
): readonly RecordRoom[] {
  if (child.isArchived) return [];
  const open = recordRooms.filter((each) => can(child, `${each}:record`));
  const own = open.filter((each) => room === `/${each}` || room.startsWith(`/${each}/`));
  return own.length > 0 ? own : open;
}
