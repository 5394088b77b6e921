import type { Prisma } from "#generated/prisma/client.ts";
import { newId } from "#lib/kernel/ids.ts";
import type { Db } from "#lib/platform/db.ts";
import type { Verb } from "./core/verbs.ts";

export type AuditEntry = {
  verb: Verb;
  personId: string;
  familyId?: string;
  childId?: string;
  subjectId?: string;
  detail?: Prisma.InputJsonObject;
};

/** Writes what was done into the transaction that did it. */
export async function writeAudit(db: Db, entry: AuditEntry): Promise<void> {
  await db.auditEntry.createMany({ data: [{ id: newId(), ...entry }] });
}
