import type { ProgramChildCaller } from "#lib/access/api.ts";
import { idInBatch, idTaken, type ProgramBatch } from "#lib/access/program-batch.ts";
import { ok, type Result, refused } from "#lib/kernel/result.ts";
import type { Db } from "#lib/platform/db.ts";
import { readDraft } from "../core/entry-draft.ts";
import type { EntryFigure } from "../core/entry-figure.ts";
import type { WrittenEntry } from "../core/written-entry.ts";
import { type CorrectedEntry, correctEntryAs } from "../correction/correction.ts";
import { type FoundEntry, findEntriesById, findEntry } from "../queries.ts";
import { recordEntriesAs, recordEntryAs } from "../recording/recording.ts";
import type { SentEntry } from "../schema.ts";
import { patched } from "./core/patched-entry.ts";
import { toWrittenEntry } from "./core/program-entry.ts";
import { formAnswers, programName, toldToProgram } from "./core/program-names.ts";
import { writtenAgain } from "./core/stored-entry.ts";
import { listChanged } from "./queries.ts";
import type { EntryPatch, NewEntrySent } from "./schema.ts";

export type Batch = ProgramBatch & { readonly entries: readonly NewEntrySent[] };

export type Recorded = {
  readonly added: number;
  /** What was new, as the trail keeps it. */
  readonly fresh: readonly EntryFigure[];
  /** All that were sent, in their order, as they are stored. */
  readonly entries: readonly FoundEntry[];
};

/** Records entries, all or none of them, by the rules of the form; those that are stored already add nothing. */
export async function recordBatch(
  db: Db,
  batch: Batch,
  caller: ProgramChildCaller,
): Promise<Result<Recorded>> {
  const read = readBatch(batch, caller.me.id);
  if (!read.ok) return read;
  const child = { familyId: caller.familyId, id: batch.childId };
  const ids = read.value.map(({ entryId }) => entryId);
  // What a person made of an entry since stays as they left it.
  const changed = await listChanged(db, child, ids);
  const places = ids.flatMap((id, place) => (changed.has(id) ? [] : [place]));
  const open = read.value.filter(({ entryId }) => !changed.has(entryId));
  const done = await recordOpen(db, open, batch.isList, caller);
  if (!done.ok) return toldToProgram(done, places);
  // Another child's entry may have the id: of that the caller learns nothing, but that it is taken.
  const moved = done.value.flatMap(({ id }, at) => (id === open[at]?.entryId ? [] : [places[at] ?? 0]));
  if (moved.length > 0) return idTaken(moved.map((place) => placeName(batch, place)));
  const fresh = done.value.filter(({ isNew }) => isNew).map(({ audit }) => audit);
  const stored = new Map((await findEntriesById(db, child, ids)).map((entry) => [entry.id, entry]));
  return ok({ added: fresh.length, fresh, entries: ids.flatMap((id) => stored.get(id) ?? []) });
}

async function recordOpen(db: Db, open: readonly SentEntry[], isList: boolean, caller: ProgramChildCaller) {
  const rule = { otherContent: "refused" } as const;
  const [one] = open;
  if (isList || !one) return recordEntriesAs(db, open, caller, rule);
  const done = await recordEntryAs(db, one, caller, rule);
  return done.ok ? ok([done.value]) : done;
}

/** Puts an entry right as a program says; what it leaves out stays as it is. */
export async function correctWith(
  db: Db,
  { childId, entryId, patch }: { childId: string; entryId: string; patch: EntryPatch },
  caller: ProgramChildCaller,
): Promise<Result<CorrectedEntry>> {
  const before = await findEntry(db, { familyId: caller.familyId, id: childId }, entryId);
  if (!before) return refused("not-found");
  if (before.isWithdrawn) return refused("withdrawn");
  const { confirm = [], ...said } = patch;
  const sent = toSent({ childId, entryId, written: patched(writtenAgain(before), said), confirm });
  if ("fields" in sent) return { ...refused("invalid"), fields: sent.fields };
  const done = await correctEntryAs(db, sent, caller);
  return done.ok ? done : toldToProgram(done);
}

function readBatch(batch: Batch, personId: string): Result<SentEntry[]> {
  const fields: Record<string, string> = {};
  const seen = new Set<string>();
  const entries = batch.entries.flatMap(({ id: own, confirm = [], ...said }, place): SentEntry[] => {
    const at = placeName(batch, place);
    const entryId = own ?? idInBatch(batch, place, personId, "diary");
    if (seen.has(entryId)) fields[`${at}id`] = "id-twice";
    seen.add(entryId);
    const sent = toSent({ childId: batch.childId, entryId, written: toWrittenEntry(said), confirm });
    if (!("fields" in sent)) return [sent];
    for (const [field, code] of Object.entries(sent.fields)) fields[at + field] = code;
    return [];
  });
  return Object.keys(fields).length > 0 ? { ok: false, code: "invalid", fields } : ok(entries);
}

type Named = {
  readonly childId: string;
  readonly entryId: string;
  readonly written: WrittenEntry;
  readonly confirm: readonly string[];
};

/** Reads one by the rules of the form; its faults are named in a program's words. */
function toSent({
  written,
  confirm,
  ...named
}: Named): SentEntry | { readonly fields: Readonly<Record<string, string>> } {
  const { draft, faults, doubts } = readDraft(written);
  const wrong = Object.entries(faults).map(([field, code]) => [programName(field), code]);
  if (wrong.length > 0) return { fields: Object.fromEntries(wrong) };
  return { ...named, draft, doubts, confirmed: formAnswers(confirm) };
}

const placeName = ({ isList }: Batch, place: number) => (isList ? `entries.${place}.` : "");
