import type { Db } from "#lib/platform/db.ts";
import type { ImportCounts, ImportView } from "./core/import-view.ts";

/** One with its content and what was chosen, while it is open. */
export type OpenImport = ImportView & { readonly content: Uint8Array | null; readonly choices: unknown };

const shown = {
  id: true,
  familyId: true,
  fileName: true,
  bytes: true,
  source: true,
  counts: true,
  status: true,
  createdAt: true,
  committedAt: true,
} as const;

/** What the person asking brought to a family, the newest first; what they put aside again is left out. */
export async function listImports(db: Db, familyId: string, most = 50): Promise<ImportView[]> {
  const rows = await db.import.findMany({
    where: { familyId, NOT: { status: "undone", committedAt: null } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: most,
    select: shown,
  });
  return rows.map((row) => ({ ...row, counts: row.counts as ImportCounts }));
}

/** One of theirs with its content; null when, for this person, there is none in this family. */
export async function findImport(db: Db, familyId: string, importId: string): Promise<OpenImport | null> {
  const row = await db.import.findFirst({
    where: { id: importId, familyId, NOT: { status: "undone", committedAt: null } },
    select: { ...shown, content: true, choices: true },
  });
  return row && { ...row, counts: row.counts as ImportCounts };
}

/** The family somebody brought an open import of theirs to; null when, for this person, there is none. */
export async function findImportFamily(db: Db, importId: string): Promise<string | null> {
  const row = await db.import.findFirst({
    where: { id: importId, status: "open" },
    select: { familyId: true },
  });
  return row?.familyId ?? null;
}

/** The open import of the very same file, so that sending it again goes on with it; null for none. */
export async function findSameOpen(
  db: Db,
  familyId: string,
  content: Uint8Array<ArrayBuffer>,
): Promise<string | null> {
  const row = await db.import.findFirst({
    where: { familyId, status: "open", bytes: content.byteLength, content },
    select: { id: true },
  });
  return row?.id ?? null;
}

/** How many files the person has lying open, and how large they are together. */
export async function countOpen(db: Db): Promise<{ count: number; bytes: number }> {
  const { _count, _sum } = await db.import.aggregate({
    where: { status: "open" },
    _count: true,
    _sum: { bytes: true },
  });
  return { count: _count, bytes: _sum.bytes ?? 0 };
}

/** Holds an import until the transaction ends: of two that store it at once, the second finds it done. */
export async function holdImport(db: Db, familyId: string, importId: string): Promise<OpenImport | null> {
  const rows = await db.$queryRaw<unknown[]>`
    select id from imports where id = ${importId}::uuid and family_id = ${familyId}::uuid for update`;
  return rows.length > 0 ? findImport(db, familyId, importId) : null;
}
