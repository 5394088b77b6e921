import type { ProgramChildCaller } from "#lib/access/api.ts";
import { idInBatch, idTaken, type ProgramBatch } from "#lib/access/program-batch.ts";
import { newId } from "#lib/kernel/ids.ts";
import { ok, type Question, questioned, type Result, refused } from "#lib/kernel/result.ts";
import type { Db } from "#lib/platform/db.ts";
import type { DosePatch, NewDoseSent } from "../api/schema.ts";
import { type DoseContent, isDoseReplay } from "../core/dose-replay.ts";
import { putRight } from "../correction/correction.ts";
import { updateDue } from "../due/due.ts";
import { insertDoses } from "../mutations.ts";
import { type FoundDose, findDose } from "../queries.ts";
import { checkDoses, type DoseScene, setDoseScene } from "../recording/recording.ts";
import { UNKNOWN_CVX } from "../search/search.ts";
import { type Named, toContent, toFormAnswers, toProgram } from "./core/entry.ts";
import { visitsOf } from "./core/visits.ts";
import { listDosesById } from "./queries.ts";

export type Batch = ProgramBatch & { readonly doses: readonly NewDoseSent[] };

/** A dose about to be stored; `at` is where it stood among those sent, as the names of its fields begin: "doses.3.", or nothing. */
type Entry = {
  readonly id: string;
  readonly at: string;
  readonly content: DoseContent;
  readonly confirmed: readonly string[];
};

export type Recorded = {
  readonly added: number;
  readonly fresh: readonly DoseContent[];
  /** All that were sent, in their order, as they are stored. */
  readonly doses: readonly FoundDose[];
};

/** Records doses, all or none of them, by the rules of the form; those that are stored already add nothing. */
export async function recordBatch(
  db: Db,
  batch: Batch,
  caller: ProgramChildCaller,
): Promise<Result<Recorded>> {
  const read = readBatch(batch, caller.me.id);
  if (!read.ok) return read;
  const entries = read.value;
  const scene = await setDoseScene(db, batch.childId, caller);
  if (!scene.ok) return scene;
  const find = async () => {
    const ids = entries.map(({ id }) => id);
    const rows = await listDosesById(db, batch.childId, ids);
    return new Map(rows.map((row) => [row.id, row]));
  };
  const stored = await find();
  const taken = entries.filter(({ id, content }) => {
    const known = stored.get(id);
    return known && !known.isChanged && !isDoseReplay([{ ...known, isWithdrawn: false }], [content]);
  });
  if (taken.length > 0) return idTaken(taken.map(({ at }) => at));
  const fresh = entries.filter(({ id }) => !stored.has(id));
  const sound = checkAll(scene.value, fresh);
  if (!sound.ok) return sound;
  const added = await insertDoses(db, toRows(fresh, batch.childId, caller));
  if (added > 0) await updateDue(db, scene.value.child, scene.value.today);
  const kept = await find();
  // Another child's dose may have the id: of that the caller learns nothing, but that it is taken.
  const lost = entries.filter(({ id }) => !kept.has(id));
  if (lost.length > 0) return idTaken(lost.map(({ at }) => at));
  return ok({
    added,
    fresh: fresh.map(({ content }) => content),
    doses: entries.flatMap(({ id }) => kept.get(id) ?? []),
  });
}

/** Puts a dose right as a program says; what it leaves out stays as it is. */
export async function correctWith(
  db: Db,
  { childId, doseId, patch }: { childId: string; doseId: string; patch: DosePatch },
  caller: ProgramChildCaller,
) {
  const before = await findDose(db, childId, doseId);
  if (!before) return refused("not-found");
  if (before.isWithdrawn) return refused("withdrawn");
  const { confirm = [], ...said } = patch;
  const content = toContent({ ...before, ...leftOut(before, said) }, UNKNOWN_CVX);
  if ("fields" in content) return { ...refused("invalid"), fields: content.fields };
  const scene = await setDoseScene(db, childId, caller, doseId);
  if (!scene.ok) return scene;
  const confirmed = toFormAnswers(confirm);
  const sound = checkDoses([{ place: 1, ...content }], { ...content, confirmed }, scene.value);
  if (!sound.ok) return toProgram(sound);
  const done = await putRight(db, before, content, confirmed, scene.value);
  return done.ok ? done : toProgram(done);
}

/** Another vaccine has not the trade name and maker of the one before, unless they are said again. */
function leftOut(before: FoundDose, said: Omit<DosePatch, "confirm">): Partial<DoseContent> {
  const isOther = said.cvx !== undefined && said.cvx !== before.cvx;
  return { ...(isOther && { product: null, mvx: null }), ...(said as Partial<DoseContent>) };
}

function readBatch(batch: Batch, personId: string): Result<Entry[]> {
  const fields: Record<string, string> = {};
  const seen = new Set<string>();
  const entries = batch.doses.flatMap(({ id: own, confirm = [], ...sent }, place): Entry[] => {
    const at = batch.isList ? `doses.${place}.` : "";
    const id = own ?? idInBatch(batch, place, personId, "dose");
    if (seen.has(id)) fields[`${at}id`] = "id-twice";
    seen.add(id);
    const content = toContent({ ...nothing, ...sent } as Named, UNKNOWN_CVX);
    if (!("fields" in content)) return [{ id, at, content, confirmed: toFormAnswers(confirm) }];
    for (const [field, code] of Object.entries(content.fields)) fields[at + field] = code;
    return [];
  });
  return Object.keys(fields).length > 0 ? { ok: false, code: "invalid", fields } : ok(entries);
}

/** What a program does not say of a dose. */
const nothing = {
  ...{ mvx: null, product: null, lot: null, expiresOn: null, provider: null, site: null, route: null },
  ...{ nextDueOn: null, flaw: null, note: null, precision: "day", source: "program" },
} as const;

/** Each is checked against the record and those taken before it. */
function checkAll(scene: DoseScene, entries: readonly Entry[]): Result<null> {
  const fields: Record<string, string> = {};
  const questions: Question[] = [];
  let { known } = scene;
  for (const { id, at, content, confirmed } of entries.toSorted(byDay)) {
    const sound = checkDoses([{ place: 1, ...content }], { ...content, confirmed }, { ...scene, known });
    known = [...known, { ...content, id, visitId: id, verifiedBy: null, recordedBy: null, reactions: [] }];
    if (sound.ok) continue;
    const told = toProgram(sound, at);
    Object.assign(fields, told.fields);
    questions.push(...told.questions);
  }
  if (Object.keys(fields).length > 0) return { ok: false, code: "invalid", fields, questions };
  return questions.length > 0 ? questioned(questions) : ok(null);
}

function byDay({ content: one }: Entry, { content: other }: Entry): number {
  return one.givenOn < other.givenOn ? -1 : Number(one.givenOn > other.givenOn);
}

function toRows(entries: readonly Entry[], childId: string, { familyId, me }: ProgramChildCaller) {
  const visits = visitsOf(
    entries.map(({ content: { cvx, givenOn, precision } }) => ({ cvx, visit: `${givenOn} ${precision}` })),
    newId,
  );
  return entries.map(({ id, content, confirmed }, place) => ({
    ...content,
    ...{ id, familyId, childId, visitId: visits[place] ?? newId(), confirmed, recordedBy: me.id },
    ...{ verifiedBy: null, importId: null, origin: null },
  }));
}
