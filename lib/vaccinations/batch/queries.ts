import type { Db } from "#lib/platform/db.ts";
import type { DoseRecord } from "../core/dose-record.ts";
import { doseObject, type FoundDose } from "../queries.ts";

/** Those of a child's doses that have these ids, withdrawn ones among them; `isChanged` once somebody corrected or removed one. */
export async function listDosesById(
  db: Db,
  childId: string,
  ids: readonly string[],
): Promise<(FoundDose & { readonly isChanged: boolean })[]> {
  const rows = await db.$queryRaw<{ dose: DoseRecord; isWithdrawn: boolean; isChanged: boolean }[]>`
    select ${doseObject} as dose, d.withdrawn_at is not null as "isWithdrawn", d.updated_at <> d.created_at as "isChanged" from doses d
    where d.id = any (${[...ids]}::uuid[]) and d.child_id = ${childId}::uuid`;
  return rows.map(({ dose, ...state }) => ({ ...dose, ...state }));
}
