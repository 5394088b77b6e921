import type { SourceId } from "#lib/imports/core/source.ts";
import type { WrittenDose } from "./written-dose.ts";

/** The column's limit. */
const LONGEST = 200;

/**
 * Where a dose comes from, the same at every import whatever was chosen: its id in our own export, else what the file says of its day
 * and vaccine, as written.
 */
export function doseOrigin({ id, date, cvx, vaccine, product }: WrittenDose, source: SourceId): string {
  if (source === "nestling" && id !== "") return ownOrigin(id);
  const named = [cvx, vaccine, product].filter((text) => text !== "").map(tight);
  return cut([source, "vaccine", tight(date), ...named].join(":"));
}

/** The id of a dose wherever it travels: that of the Nestling where it was first recorded. */
export function ownOrigin(id: string): string {
  return cut(id.startsWith("nestling:") ? id : `nestling:${id}`);
}

const tight = (text: string) => text.replace(/\s+/g, " ");

/** What is cut within a character has no half of it left over: the database would not take it. */
const cut = (origin: string) => origin.slice(0, LONGEST).toWellFormed();
