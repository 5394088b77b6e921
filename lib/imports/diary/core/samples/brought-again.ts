import type { ExportEntry } from "#lib/diary/core/export-entry.ts";
import { sorted } from "#lib/diary/core/journal/overrides.ts";
import { fatesOf, nora } from "./judged.ts";

export const diaryOf = (entries: readonly ExportEntry[]) => ({ child: nora, zone: "Europe/Madrid", entries });

/** What an import makes of a file, in the shape of an export: as if it had been stored. Throws where an entry is not plainly new. */
export function brought(text: string): ExportEntry[] {
  return fatesOf(text).map(({ outcome, code, detail, record }, place) => {
    if (!record || outcome !== "new") throw new Error(`${outcome} ${code} ${JSON.stringify(detail)}`);
    return {
      ...record.content,
      id: `${place}`,
      origin: record.origin,
      raw: record.raw,
      confirmed: record.confirmed,
    };
  });
}

/** Entries by what they say and where they come from, whatever their ids. */
export const plain = (entries: readonly ExportEntry[]) =>
  entries.map(({ id, origin, ...entry }) => sorted({ ...entry, origin: origin ?? `nestling:${id}` }));
