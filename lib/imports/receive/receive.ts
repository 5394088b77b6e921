import type { Upload } from "#lib/access/upload-body.ts";
import { isId, newId } from "#lib/kernel/ids.ts";
import { ok, type Result, refused } from "#lib/kernel/result.ts";
import type { Db, SignedIn } from "#lib/platform/db.ts";
import type { Choices } from "../core/choices.ts";
import { recognise } from "../core/recognise.ts";
import type { Recognised } from "../core/source.ts";
import { readStorable } from "../core/storable-table.ts";
import { insertImport } from "../mutations.ts";
import { countOpen, findSameOpen } from "../queries.ts";

/** A file that was read, before it is kept. */
export type Received = {
  readonly fileName: string;
  readonly content: Uint8Array<ArrayBuffer>;
  readonly recognised: Recognised;
  /** What the person said when sending it: whose it is, where it names nobody. */
  readonly choices: { readonly children?: Choices["children"] };
};

/** Reads a file that was sent; a refusal says why it is none. Outside any scope: a large one takes its time. */
export async function receiveFile({ bytes, name, fields }: Upload): Promise<Result<Received>> {
  const table = readStorable(bytes);
  if (!table.ok) return table;
  const { child } = fields;
  return ok({
    fileName: plainName(name),
    content: bytes,
    recognised: recognise(table.value),
    choices: isId(child) ? { children: { "": child } } : {},
  });
}

/** Keeps a file that was read as an open import; the very same file, sent again while it is open, goes on with that one. */
export async function keepReceived(
  db: Db,
  me: SignedIn,
  familyId: string,
  { fileName, content, recognised, choices }: Received,
): Promise<Result<{ id: string }>> {
  const same = await findSameOpen(db, familyId, content);
  if (same) return ok({ id: same });
  const open = await countOpen(db);
  if (open.count >= mostOpen.files || open.bytes + content.byteLength > mostOpen.bytes)
    return refused("too-many-open");
  const id = newId();
  const { source } = recognised;
  await insertImport(db, { id, familyId, personId: me.id, fileName, content, source, choices });
  return ok({ id });
}

/** So many files, and so large together, may a person have lying open. */
const mostOpen = { files: 20, bytes: 20_000_000 };

/** A file's name as it can be kept and shown: no folders, nothing that cannot be read. */
function plainName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? "";
  return last.toWellFormed().replace(/\p{C}/gu, "").trim().slice(0, 120) || "?";
}
