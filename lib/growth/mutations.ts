import { createHash } from "node:crypto";
import { toUtcDate } from "#lib/kernel/dates.ts";
import { newId } from "#lib/kernel/ids.ts";
import type { Db } from "#lib/platform/db.ts";
import type { CheckUp, Correction, Measured } from "./schema.ts";

type Place = { readonly familyId: string; readonly recordedBy: string };

/**
 * Stores a check-up's readings. The same check-up sent again adds nothing; the id of a check-up already stored with other
 * content (a form reached by going back), or withdrawn since, gets a new id, so that nothing typed is dropped. Answers the check-up's id.
 */
export async function insertCheckUp(
  db: Db,
  checkUp: CheckUp,
  { familyId, recordedBy }: Place,
): Promise<string> {
  const checkUpId = await findPlaceFor(db, checkUp, familyId);
  await db.reading.createMany({
    data: checkUp.measured.map((measured) => ({
      id: newId(),
      familyId,
      childId: checkUp.childId,
      checkUpId,
      recordedBy,
      ...toRow(checkUp, measured),
    })),
    skipDuplicates: true,
  });
  return checkUpId;
}

/** The id to store a check-up under: its own, or where that holds other content the next one made from it. */
async function findPlaceFor(db: Db, checkUp: CheckUp, familyId: string): Promise<string> {
  const { childId } = checkUp;
  let { checkUpId } = checkUp;
  for (;;) {
    const stored = await db.reading.findMany({
      where: { familyId, childId, checkUpId },
      omit: { typedValue: true, typedUnit: true, confirmed: true },
    });
    if (stored.length === 0 || isSame(stored, checkUp)) return checkUpId;
    checkUpId = nextId(checkUpId, checkUp);
  }
}

/** Always the same for the same content, so that sending that again, too, is storing it once. */
function nextId(id: string, checkUp: CheckUp): string {
  const content = checkUp.measured.map((measured) => said.map((name) => toRow(checkUp, measured)[name]));
  const hex = createHash("sha256")
    .update(JSON.stringify([id, checkUp.takenOn, content]))
    .digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

export async function updateReading(
  db: Db,
  { readingId, ...correction }: Correction,
  measured: Measured,
): Promise<void> {
  await db.reading.update({
    where: { id: readingId },
    data: toRow(correction, measured),
    select: { id: true },
  });
}

/** Takes a reading out of the record, or puts it back with null. It is kept, so that it can be put back. */
export async function updateWithdrawn(db: Db, readingId: string, withdrawnAt: Date | null): Promise<void> {
  await db.reading.update({ where: { id: readingId }, data: { withdrawnAt }, select: { id: true } });
}

type About = Pick<CheckUp, "takenOn" | "posture" | "source" | "device" | "note" | "estimated" | "confirmed">;

function toRow(about: About, { kind, value, typedValue, typedUnit }: Measured) {
  const { takenOn, posture, source, device, note, estimated, confirmed } = about;
  return {
    kind,
    value,
    typedValue,
    typedUnit,
    posture: kind === "length" ? posture : null,
    takenOn: toUtcDate(takenOn),
    source,
    device,
    note,
    estimated,
    confirmed,
  };
}

type Stored = Omit<ReturnType<typeof toRow>, "typedValue" | "typedUnit" | "confirmed"> & {
  withdrawnAt: Date | null;
};

/** True when every measure of the check-up is stored just so, with all that was said of it, and not withdrawn. */
function isSame(stored: readonly Stored[], checkUp: CheckUp): boolean {
  return (
    stored.length === checkUp.measured.length &&
    checkUp.measured.every((measured) => {
      const { takenOn, ...row } = toRow(checkUp, measured);
      return stored.some(
        (known) =>
          known.withdrawnAt === null &&
          known.takenOn.getTime() === takenOn.getTime() &&
          said.every((name) => known[name] === row[name]),
      );
    })
  );
}

const said = ["kind", "value", "posture", "source", "device", "note", "estimated"] as const;
