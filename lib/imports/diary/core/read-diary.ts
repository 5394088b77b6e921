import { readJsonTree } from "#lib/diary/core/journal/json-reader.ts";
import { ok, type Refused, type Result, refused } from "#lib/kernel/result.ts";
import type { DiaryFile } from "./diary-file.ts";
import { DIARY_LIMITS, MOST_VALUES, OWN_DEPTH } from "./diary-limits.ts";
import { diaryShape } from "./diary-shape.ts";
import { isOwnDiary } from "./diary-text.ts";
import { readOwnJson } from "./own-json.ts";

export type DiaryRefusal =
  | "json-broken"
  | "diary-too-deep"
  | "diary-too-many-keys"
  | "diary-too-large"
  | "diary-too-long";

const CODES = {
  "json-broken": "json-broken",
  "too-deep": "diary-too-deep",
  "too-many-keys": "diary-too-many-keys",
  "too-many-values": "diary-too-large",
} as const;

/**
 * Reads a diary of entries: an object by date and then by time, a list, an object that holds either, or our own export. Every entry of
 * the file is in the answer, also one that is none; keys that stand twice are there twice. Null where it has no such shape.
 */
export function readDiary(content: string, bytes: number): Result<DiaryFile | null, DiaryRefusal> {
  const isOwn = isOwnDiary(content);
  const { depth, keys, bytes: most } = DIARY_LIMITS;
  if (!isOwn && bytes > most) return refused("diary-too-large", { most });
  const tree = readJsonTree(content, { depth: isOwn ? OWN_DEPTH : depth, keys, values: MOST_VALUES });
  if (!tree.ok) return translated(tree);
  const file = isOwn ? readOwnJson(tree.value, content) : diaryShape(tree.value, content);
  if (file && file.entries.length > DIARY_LIMITS.entries)
    return refused("diary-too-long", { most: DIARY_LIMITS.entries });
  return ok(file?.entries.length ? file : null);
}

function translated({ code, detail }: Refused<keyof typeof CODES>): Refused<DiaryRefusal> {
  return refused(CODES[code], detail);
}
