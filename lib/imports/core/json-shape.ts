import { type Refused, refused } from "#lib/kernel/result.ts";
import type { TableRefusal } from "./table.ts";
import { LIMITS } from "./table.ts";

/** An object may hold the array of objects, whose values may be arrays of plain values. */
const DEEPEST = 4;

const [QUOTE, COLON, BACKSLASH] = [34, 58, 92];
const [OPEN_ARRAY, CLOSE_ARRAY, OPEN_OBJECT, CLOSE_OBJECT] = [91, 93, 123, 125];

/**
 * Refuses JSON that nests deeper or holds more than a table can, before it is parsed, which would build all of it first. Null
 * when nothing speaks against parsing; whether it is JSON at all is not asked.
 */
export function checkJsonShape(content: string): Refused<TableRefusal> | null {
  const keys = [0];
  let objects = 0;
  let isText = false;
  for (let place = 0; place < content.length; place += 1) {
    const code = content.charCodeAt(place);
    if (code === QUOTE) isText = !isText;
    else if (isText) {
      if (code === BACKSLASH) place += 1;
    } else if (code === OPEN_ARRAY || code === OPEN_OBJECT) {
      if (keys.push(0) - 1 > DEEPEST) return refused("json-wrong");
      if (code === OPEN_OBJECT) objects += 1;
      // One more than the rows: the object that holds them all.
      if (objects > LIMITS.rows + 1) return refused("too-many-rows", { most: LIMITS.rows });
    } else if (code === CLOSE_ARRAY || code === CLOSE_OBJECT) {
      if (keys.length > 1) keys.pop();
    } else if (code === COLON) {
      const count = (keys.at(-1) ?? 0) + 1;
      if (count > LIMITS.columns) return refused("too-many-columns", { most: LIMITS.columns });
      keys[keys.length - 1] = count;
    }
  }
  return isText ? refused("cut-short") : null;
}
