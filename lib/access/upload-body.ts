import { ok, type Result, refused } from "#lib/kernel/result.ts";

/** What a form with a file was sent with. */
export type Upload = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** What the file is called where it comes from. */
  readonly name: string;
  /** The form's other fields. */
  readonly fields: Readonly<Record<string, string>>;
};

/** Room for the form around the file. */
const overheadBytes = 64 * 1024;
const patienceMs = 180_000;

/** Reads a form with one file, called `file`. Of a file beyond `mostBytes` no more is read than shows that it is. */
export async function readUpload(request: Request, mostBytes: number): Promise<Result<Upload>> {
  const type = request.headers.get("content-type") ?? "";
  if (!type.startsWith("multipart/form-data")) return refused("invalid");
  const most = mostBytes + overheadBytes;
  if (Number(request.headers.get("content-length")) > most) return refused("too-large");
  const chunks = await readAtMost(request, most);
  if (!chunks) return refused("too-large");
  // A body that broke off on its way is no form.
  const form = await new Response(new Blob(chunks), { headers: { "content-type": type } })
    .formData()
    .catch(() => null);
  return form ? findFile(form, mostBytes) : refused("cut-short");
}

/** The body's parts; null as soon as they are more than `most` bytes. */
export async function readAtMost(request: Request, most: number): Promise<Uint8Array<ArrayBuffer>[] | null> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const reader = request.body?.getReader();
  if (!reader) return chunks;
  const late = setTimeout(() => void reader.cancel().catch(() => {}), patienceMs);
  try {
    for (let read = 0; ; ) {
      const { done, value } = await reader.read();
      if (done) return chunks;
      read += value.byteLength;
      if (read > most) return null;
      chunks.push(value);
    }
  } catch {
    return [];
  } finally {
    clearTimeout(late);
    void reader.cancel().catch(() => {});
  }
}

/** The first file that was chosen: a browser sends a field left empty as a file without a name. */
async function findFile(form: FormData, mostBytes: number): Promise<Result<Upload>> {
  const files = form.getAll("file").filter((value) => value instanceof File);
  const file = files.find(({ name, size }) => name !== "" || size > 0);
  if (!file) return refused("none-chosen");
  if (file.size === 0) return refused("empty");
  if (file.size > mostBytes) return refused("too-large");
  const typed = [...form].filter((pair): pair is [string, string] => typeof pair[1] === "string");
  const bytes = new Uint8Array(await file.arrayBuffer());
  return ok({ bytes, name: file.name, fields: Object.fromEntries(typed) });
}
