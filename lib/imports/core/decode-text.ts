import { ok, type Result, refused } from "#lib/kernel/result.ts";
import type { Encoding, TableRefusal } from "./table.ts";

type Text = { readonly encoding: Encoding; readonly content: string };

/** How much is looked at to tell UTF-16 without a byte-order mark. */
const SAMPLE_BYTES = 512;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what tells text from anything else
const NOT_IN_TEXT = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffe\uffff]/;

/**
 * The bytes as text: UTF-8, UTF-16 (by its mark, or by every other byte being 0), else Windows-1252, as older
 * spreadsheets write. Refuses what holds control characters: pictures, archives, programs, NUL bytes.
 */
export function decodeText(bytes: Uint8Array): Result<Text, TableRefusal> {
  if (isSpreadsheet(bytes)) return refused("spreadsheet");
  const read = readAs(bytes, candidates(bytes));
  if (read === null || NOT_IN_TEXT.test(read.content)) return refused("not-text");
  return read.content.trim() === "" ? refused("empty") : ok(read);
}

function readAs(bytes: Uint8Array, encodings: readonly Encoding[]): Text | null {
  for (const encoding of encodings) {
    const content = decode(bytes, encoding);
    if (content !== null) return { encoding, content };
  }
  return null;
}

/** A zip (xlsx, ods) or an OLE file (xls). */
function isSpreadsheet([a, b, c, d]: Uint8Array): boolean {
  return (
    (a === 0x50 && b === 0x4b && c === 3 && d === 4) || (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0)
  );
}

/** The encoding a byte-order mark or the place of the zeros tells; else UTF-8, and Windows-1252 where it is not that. */
function candidates(bytes: Uint8Array): readonly Encoding[] {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return ["utf-8"];
  if (a === 0xff && b === 0xfe) return ["utf-16le"];
  if (a === 0xfe && b === 0xff) return ["utf-16be"];
  const sample = bytes.subarray(0, Math.min(SAMPLE_BYTES, bytes.length - (bytes.length % 2)));
  const zeros = [0, 0];
  sample.forEach((byte, place) => {
    if (byte === 0) zeros[place % 2]! += 1;
  });
  const most = sample.length * 0.4;
  if (zeros[1]! > most && zeros[0] === 0) return ["utf-16le"];
  if (zeros[0]! > most && zeros[1] === 0) return ["utf-16be"];
  return ["utf-8", "windows-1252"];
}

/** Without its mark; null when the bytes are not of that encoding. */
function decode(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
