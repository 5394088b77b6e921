import type { Prisma } from "#generated/prisma/client.ts";
import type { Db } from "#lib/platform/db.ts";
import type { ImportCounts } from "./core/import-view.ts";

export type NewImport = {
  readonly id: string;
  readonly familyId: string;
  readonly personId: string;
  readonly fileName: string;
  readonly content: Uint8Array<ArrayBuffer>;
  readonly source: string;
  readonly choices: Prisma.InputJsonObject;
};

/** Keeps a file that was brought, until it is stored or put aside. */
export async function insertImport(db: Db, { content, ...brought }: NewImport): Promise<void> {
  await db.import.createMany({ data: [{ ...brought, content, bytes: content.byteLength }] });
}

/** Keeps what a person chose about an open import: columns, units, who is who. */
export async function updateChoices(
  db: Db,
  importId: string,
  choices: Prisma.InputJsonObject,
): Promise<void> {
  await db.import.updateMany({ where: { id: importId, status: "open" }, data: { choices } });
}

/** An import is stored: what came of it is kept, the file is not. */
export async function finishImport(db: Db, importId: string, counts: ImportCounts): Promise<void> {
  await db.import.updateMany({
    where: { id: importId },
    data: {
      status: "done",
      content: null,
      counts: counts as Prisma.InputJsonObject,
      committedAt: new Date(),
    },
  });
}

/** An open import that will not be stored: the file is not kept any longer. */
export async function dropImport(db: Db, importId: string): Promise<void> {
  await db.import.updateMany({
    where: { id: importId, status: "open" },
    data: { status: "undone", content: null, choices: {} },
  });
}

/** Marks a stored import as undone, at the transaction's time as the rooms do their rows, or as done again. */
export async function updateStatus(db: Db, importId: string, status: "done" | "undone"): Promise<void> {
  await db.$executeRaw`
    update imports set status = ${status}::import_status, undone_at = case when ${status} = 'undone' then now() end
    where id = ${importId}::uuid`;
}
