import type { ProgramChildCaller } from "#lib/access/api.ts";
import { idInBatch, idTaken, type ProgramBatch } from "#lib/access/program-batch.ts";
import { newId } from "#lib/kernel/ids.ts";
import { ok, type Question, questioned, type Refused, type Result } from "#lib/kernel/result.ts";
import type { Db } from "#lib/platform/db.ts";
import type { NewReadingSent } from "../api/schema.ts";
import type { ReadingRecord } from "../core/reading-record.ts";
import { isSame } from "../core/replay.ts";
import { insertReadings, type NewReading } from "../mutations.ts";
import { listReadingsById } from "../queries.ts";
import { checkIn, type Scene, setScene } from "../recording/recording.ts";
import { aboutInput } from "../schema.ts";
import { checkUpsOf, type Entry, standingTwice, toMeasured } from "./core/entry.ts";

export type Batch = ProgramBatch & { readonly readings: readonly NewReadingSent[] };

export type Recorded = {
  readonly added: number;
  readonly fresh: readonly Entry[];
  /** All that were sent, in their order, as they are stored. */
  readonly readings: readonly (ReadingRecord & { readonly isWithdrawn: boolean })[];
};

/** Records readings, all or none of them, by the rules of the form; those that are stored already add nothing. */
export async function recordBatch(
  db: Db,
  batch: Batch,
  caller: ProgramChildCaller,
): Promise<Result<Recorded>> {
  const read = readBatch(batch, caller.me.id);
  if (!read.ok) return read;
  const entries = read.value;
  const scene = await setScene(db, batch.childId, caller);
  if (!scene.ok) return scene;
  const find = async () => {
    const rows = await listReadingsById(
      db,
      batch.childId,
      entries.map(({ id }) => id),
    );
    return new Map(rows.map((row) => [row.id, row]));
  };
  const stored = await find();
  const taken = entries.filter((entry) => {
    const known = stored.get(entry.id);
    return known && !known.isChanged && !isSame(known, entry);
  });
  if (taken.length > 0) return idTaken(taken.map(({ at }) => at));
  const fresh = entries.filter(({ id }) => !stored.has(id));
  const sound = checkAll(scene.value, fresh);
  if (!sound.ok) return sound;
  const added = await insertReadings(db, toRows(fresh, caller));
  const kept = await find();
  // Another child's reading may have the id: of that the caller learns nothing, but that it is taken.
  const lost = entries.filter(({ id }) => !kept.has(id));
  if (lost.length > 0) return idTaken(lost.map(({ at }) => at));
  return ok({ added, fresh, readings: entries.flatMap(({ id }) => kept.get(id) ?? []) });
}

function readBatch(batch: Batch, personId: string): Result<Entry[]> {
  const read = batch.readings.map((reading, place) =>
    toEntry(reading, {
      childId: batch.childId,
      id: reading.id ?? idInBatch(batch, place, personId),
      at: batch.isList ? `readings.${place}.` : "",
    }),
  );
  const entries = read.flatMap((each) => (each.ok ? [each.value] : []));
  const again = standingTwice(entries).map((at) => [`${at}id`, "id-twice"]);
  const fields = {
    ...Object.fromEntries(again),
    ...Object.assign({}, ...read.map((each) => (each.ok ? {} : each.fields))),
  };
  return Object.keys(fields).length > 0 ? { ok: false, code: "invalid", fields } : ok(entries);
}

/** Reads one in a program's place, by the rules of the form. */
function toEntry(
  { kind, value, unit, confirm, estimated, source, ...sent }: NewReadingSent,
  { childId, id, at }: Pick<Entry, "childId" | "id" | "at">,
): Result<Entry> {
  const wrong = (field: string, code: string): Refused => ({
    ok: false,
    code: "invalid",
    fields: { [at + field]: code },
  });
  const measured = toMeasured({ kind, value, unit });
  if (!measured) return wrong("unit", "unit-of-other");
  const about = aboutInput.safeParse({
    ...{ ...sent, childId },
    source: source ?? (sent.device ? "device" : "manual"),
    ...(estimated && { estimated: "yes" }),
    ...(confirm && { confirmed: confirm }),
  });
  const [issue] = about.error?.issues ?? [];
  if (issue) return wrong(issue.path.join("."), issue.message);
  const said = about.data!;
  const posture = kind === "length" ? said.posture : null;
  return ok({ ...said, ...measured, posture, id, at });
}

/** Each is checked against the record and those taken before it. */
function checkAll(scene: Scene, entries: readonly Entry[]): Result<null> {
  const fields: Record<string, string> = {};
  const questions: Question[] = [];
  let { known } = scene;
  for (const entry of entries.toSorted(byDay)) {
    const sound = checkIn({ ...scene, known }, [{ ...entry, field: "value" }], entry);
    known = [...known, entry].toSorted(byDay);
    if (sound.ok) continue;
    for (const [field, code] of Object.entries(sound.fields ?? {})) fields[entry.at + field] = code;
    questions.push(...(sound.questions ?? []).map((each) => ({ ...each, field: entry.at + each.field })));
  }
  if (Object.keys(fields).length > 0) return { ok: false, code: "invalid", fields, questions };
  return questions.length > 0 ? questioned(questions) : ok(null);
}

function byDay(a: { takenOn: string }, b: { takenOn: string }): number {
  return a.takenOn < b.takenOn ? -1 : Number(a.takenOn > b.takenOn);
}

function toRows(entries: readonly Entry[], { familyId, me }: ProgramChildCaller): NewReading[] {
  const checkUps = checkUpsOf(entries);
  const ids = entries.map(() => newId());
  return entries.map(({ at: _, ...entry }, place) => ({
    ...entry,
    familyId,
    checkUpId: ids[checkUps[place] ?? place] ?? newId(),
    recordedBy: me.id,
    importId: null,
    origin: null,
  }));
}
