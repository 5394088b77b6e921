import { can, type Part, type Permission } from "#lib/access/core/roles.ts";
import type { ChildView } from "#lib/families/core/child.ts";
import type { Db, SignedIn } from "#lib/platform/db.ts";
import { type Choices, startingChoices } from "./core/choices.ts";
import { leaveOutDoubts } from "./core/fate.ts";
import type { AskedName, Brought } from "./core/import-view.ts";
import { recognise } from "./core/recognise.ts";
import { oneOf } from "./core/room-fates.ts";
import { readStorable } from "./core/storable-table.ts";
import { diaryPlug } from "./diary/diary.ts";
import { growthPlug } from "./growth/growth.ts";
import type { OpenImport } from "./queries.ts";
import { storedChoices } from "./schema.ts";
import { vaccinationPlug } from "./vaccinations/vaccinations.ts";
import type { Preview, RoomPlug } from "./views.ts";

/** The rooms that take rows from files; a new record room adds its own. */
export const plugs: readonly RoomPlug<never>[] = [
  growthPlug as unknown as RoomPlug<never>,
  vaccinationPlug as unknown as RoomPlug<never>,
  diaryPlug as unknown as RoomPlug<never>,
];

/** Whoever holds one of these on a child may bring files. */
export const bringing: readonly Permission[] = plugs.map(({ needs }) => needs);

/** Whether a member brings files to a family at all. */
export function mayBring(part: Part): boolean {
  return plugs.some(({ needs }) => can(part, needs));
}

/** The children of a family whom a person may record for; with none put away. */
export function recordable(children: readonly ChildView[], familyId: string): ChildView[] {
  return children.filter(
    (child) =>
      child.familyId === familyId && !child.isArchived && plugs.some(({ needs }) => can(child, needs)),
  );
}

/** Reads an open import once more and works out what becomes of its rows. Throws when it is not open: ask first. */
export async function preview(
  db: Db,
  me: SignedIn,
  children: readonly ChildView[],
  found: OpenImport,
): Promise<Preview> {
  const brought = readBrought(me, children, found);
  const chosen = new Set(Object.values(brought.choices.children));
  const rooms: Preview["rooms"][number][] = [];
  // A diary is no table: no other room has anything to say of it.
  const asks = brought.table.diary ? plugs.filter(({ room }) => room === diaryPlug.room) : plugs;
  for (const plug of asks) {
    const asked = children.filter((child) => chosen.has(child.id) && can(child, plug.needs));
    const fates = await plug.fates(db, me, asked, brought);
    rooms.push({ plug, fates: brought.choices.doubtful ? fates : leaveOutDoubts(fates) });
  }
  const fates = oneOf(rooms.map(({ fates }) => fates));
  return { ...brought, rooms, fates, asked: askedNames(brought) };
}

/** The names in a file that only a person can say the meaning of. */
export function askedNames(brought: Brought): readonly AskedName[] {
  return plugs.flatMap((plug) => plug.asks?.(brought) ?? []);
}

/** An open import's content, with what was recognised in it and what was chosen. */
export function readBrought(me: SignedIn, children: readonly ChildView[], found: OpenImport): Brought {
  const table = readStorable(found.content ?? new Uint8Array());
  if (!table.ok) throw new Error(`a kept file cannot be read: ${table.code}`);
  const said = storedChoices.safeParse(found.choices).data ?? {};
  const recognised = recognise(table.value, said.mapping);
  const start = startingChoices(recognised, unitsOf(me), children);
  const decided = Object.entries({ ...start.children, ...said.children }).filter(([, id]) => id !== "");
  const choices = { ...start, ...said, children: Object.fromEntries(decided) } as Choices;
  return { table: table.value, recognised, choices };
}

/** The person's own units, where the file says none. */
function unitsOf({ weightUnit, lengthUnit }: SignedIn): Pick<Choices, "weightUnit" | "lengthUnit"> {
  return { weightUnit, lengthUnit: lengthUnit === "cm" ? "cm" : "in" };
}
