import type { ChildCaller } from "#lib/access/action.ts";
import { checkChild } from "#lib/access/action.ts";
import { getChild } from "#lib/families/queries.ts";
import { ok, type Question, questioned, type Result, refused } from "#lib/kernel/result.ts";
import type { Db } from "#lib/platform/db.ts";
import { idFrom } from "#lib/platform/derived-id.ts";
import { getTranslations, type Words } from "#lib/words/words.ts";
import { contentOf } from "../core/medicines/medicine-content.ts";
import { regionFor } from "../core/medicines/medicine-fact.ts";
import { questionsAbout } from "../core/medicines/medicine-questions.ts";
import { organisationOf } from "../core/medicines/notice-sentence.ts";
import { plainName } from "../core/plain-name.ts";
import { getProfile } from "../profile/queries.ts";
import { updateIntakeKeys } from "../recounting/recounting.ts";
import { insertMedicine, updateMedicine, updateMedicineWithdrawn } from "./mutations.ts";
import { findMedicine, listMedicines } from "./queries.ts";
import type { SentMedicine } from "./schema.ts";

type Done = Result<{ readonly id: string }>;

/** Puts a medicine on a child's list, once what is unlikely in it was confirmed. */
export async function addMedicineAs(db: Db, sent: SentMedicine, { me }: ChildCaller): Promise<Done> {
  const child = await getChild(db, sent.childId);
  if (child.isArchived) return refused("archived");
  const asked = await checkContent(db, child, sent);
  if (!asked.ok) return asked;
  const id = await insertMedicine(db, child, sent.medicineId, sent.content, me.id);
  await updateIntakeKeys(db, child, { ...sent.content, id });
  return ok({ id });
}

/** Puts what is said of a medicine right. */
export async function changeMedicineAs(db: Db, sent: SentMedicine): Promise<Done> {
  const child = await getChild(db, sent.childId);
  if (child.isArchived) return refused("archived");
  const before = await findMedicine(db, child, sent.medicineId);
  if (!before || before.isWithdrawn) return refused("not-found");
  const asked = await checkContent(db, child, sent);
  if (!asked.ok) return asked;
  const isChanged = await updateMedicine(db, child, sent.medicineId, sent.content);
  if (!isChanged) return refused("not-found");
  await updateIntakeKeys(db, child, { ...sent.content, id: sent.medicineId });
  return ok({ id: sent.medicineId });
}

type Whose = { readonly id: string; readonly familyId: string; readonly country: string | null };

async function checkContent(
  db: Db,
  child: Whose,
  { medicineId, content, confirmed }: SentMedicine,
): Promise<Result<null>> {
  // Its own form sent again is no second medicine of the name.
  const others = (await listMedicines(db, child)).filter(({ id }) => id !== medicineId);
  const region = regionFor(child.country, (await getProfile(db, child)).region);
  const open = questionsAbout(content, others, region).filter(
    ({ field, code }) => !confirmed.includes(`${field}:${code}`),
  );
  if (open.length === 0) return ok(null);
  const t = await getTranslations("medicines");
  return questioned(open.map((question) => withPublisher(question, t)));
}

/** A question about a published figure, with who published it. */
function withPublisher(question: Question, t: Words): Question {
  const { source, ...detail } = question.detail ?? {};
  return source === undefined
    ? question
    : { ...question, detail: { ...detail, organisation: organisationOf(`${source}`, t) } };
}

/** Takes a medicine off the list at a moment, or puts it back with null. What was given of it stays in the diary. */
export async function setMedicineWithdrawn(
  db: Db,
  { childId, medicineId }: { readonly childId: string; readonly medicineId: string },
  at: Date | null,
): Promise<Done> {
  const child = await getChild(db, childId);
  if (child.isArchived) return refused("archived");
  const isDone = await updateMedicineWithdrawn(db, child, medicineId, at);
  if (!isDone) return refused("not-found");
  const listed = at === null ? await findMedicine(db, child, medicineId) : null;
  if (listed) await updateIntakeKeys(db, child, listed);
  return ok({ id: medicineId });
}

type TakeOver = {
  readonly childId: string;
  readonly fromChildId: string;
  readonly medicineIds: readonly string[];
};

/** Puts medicines of a sibling on a child's own list: how they are said and what was told of them, but nobody else's rhythm. */
export async function takeOverAs(
  db: Db,
  { childId, fromChildId, medicineIds }: TakeOver,
  { me, familyId }: ChildCaller,
): Promise<Done> {
  const child = await getChild(db, childId);
  if (child.isArchived) return refused("archived");
  const from = await checkChild(db, fromChildId, "diary:read");
  if (!from.ok || from.value.familyId !== familyId) return refused("not-found");
  const own = new Set((await listMedicines(db, child)).map(({ name }) => plainName(name)));
  const sibling = { familyId, id: fromChildId };
  const chosen = (await listMedicines(db, sibling)).filter(
    ({ id, name }) => medicineIds.includes(id) && !own.has(plainName(name)),
  );
  for (const medicine of chosen) {
    const content = { ...contentOf(medicine), times: [], everyMinutes: null, startsOn: null, endsOn: null };
    // A figure told of one child by weight or age is not the other's.
    const alike = {
      ...content,
      usualAmount: null,
      mostAmount: null,
      minIntervalMinutes: null,
      mostDoses: null,
    };
    const id = await insertMedicine(db, child, idFrom(`${medicine.id} ${childId}`), alike, me.id);
    await updateIntakeKeys(db, child, { ...alike, id });
  }
  return ok({ id: childId, audit: { count: chosen.length } });
}
