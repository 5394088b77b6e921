import { ok, type Refused, type Result, refused } from "#lib/kernel/result.ts";
import { type JsonNode, type JsonPair, type JsonPlain, placeOf } from "./json-tree.ts";

/** What is read at most; `keys` counts those of one object that are no dates or times. */
export type JsonLimits = { readonly depth: number; readonly keys: number; readonly values: number };

export type JsonRefusal = "json-broken" | "too-deep" | "too-many-keys" | "too-many-values";

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const LITERAL = /true|false|null/y;
const NUMERIC_KEY = /^[\d\s:.-]{0,12}$/;

const [TAB, LF, CR, SPACE, QUOTE, COMMA, COLON, BACKSLASH] = [9, 10, 13, 32, 34, 44, 58, 92];
const [OPEN_ARRAY, CLOSE_ARRAY, OPEN_OBJECT, CLOSE_OBJECT] = [91, 93, 123, 125];

/** Thrown within the reader only. */
class Stop extends Error {
  readonly refusal: Refused<JsonRefusal>;

  constructor(refusal: Refused<JsonRefusal>) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/**
 * Reads strict JSON (RFC 8259) and keeps what `JSON.parse` loses: keys that stand twice, the order of keys, and figures as they are
 * spelled. Nothing is repaired: a fault is told with its line and column. Stops at the first limit passed.
 */
export function readJsonTree(content: string, limits: JsonLimits): Result<JsonNode, JsonRefusal> {
  try {
    return ok(new Reader(content, limits).all());
  } catch (error) {
    if (error instanceof Stop) return error.refusal;
    throw error;
  }
}

class Reader {
  private readonly content: string;
  private readonly limits: JsonLimits;
  private at = 0;
  private depth = 0;
  private values = 0;

  constructor(content: string, limits: JsonLimits) {
    this.content = content;
    this.limits = limits;
  }

  all(): JsonNode {
    this.space();
    const node = this.value();
    this.space();
    if (this.at < this.content.length) this.broken();
    return node;
  }

  private value(): JsonNode {
    this.values += 1;
    if (this.values > this.limits.values) this.stop("too-many-values", this.limits.values);
    const code = this.content.charCodeAt(this.at);
    if (code === QUOTE) return this.text();
    if (code !== OPEN_OBJECT && code !== OPEN_ARRAY) return this.word();
    this.depth += 1;
    if (this.depth > this.limits.depth) this.stop("too-deep", this.limits.depth);
    const node = code === OPEN_OBJECT ? this.object() : this.array();
    this.depth -= 1;
    return node;
  }

  private object(): JsonNode {
    const start = this.at;
    const pairs: JsonPair[] = [];
    let named = 0;
    this.each(CLOSE_OBJECT, () => {
      if (this.content.charCodeAt(this.at) !== QUOTE) this.broken();
      const key = this.text();
      if (!NUMERIC_KEY.test(key.text)) named += 1;
      if (named > this.limits.keys) this.stop("too-many-keys", this.limits.keys);
      this.space();
      this.skip(COLON);
      this.space();
      pairs.push({ key: key.text, value: this.value(), start: key.start });
    });
    return { is: "object", pairs, start, end: this.at };
  }

  private array(): JsonNode {
    const start = this.at;
    const items: JsonNode[] = [];
    this.each(CLOSE_ARRAY, () => void items.push(this.value()));
    return { is: "array", items, start, end: this.at };
  }

  /** What stands between brackets, with commas between and none behind the last. */
  private each(close: number, one: () => void): void {
    this.at += 1;
    this.space();
    if (this.content.charCodeAt(this.at) === close) {
      this.at += 1;
      return;
    }
    for (;;) {
      one();
      this.space();
      if (this.content.charCodeAt(this.at) !== COMMA) break;
      this.at += 1;
      this.space();
    }
    this.skip(close);
  }

  private text(): JsonPlain {
    const start = this.at;
    let isPlain = true;
    for (let place = start + 1; place < this.content.length; place += 1) {
      const code = this.content.charCodeAt(place);
      if (code < SPACE) this.broken(place);
      if (code === BACKSLASH) {
        isPlain = false;
        place += 1;
      } else if (code === QUOTE) {
        this.at = place + 1;
        const text = isPlain ? this.content.slice(start + 1, place) : this.unescaped(start);
        return { is: "text", text: text.toWellFormed(), start, end: this.at };
      }
    }
    return this.broken(this.content.length);
  }

  private unescaped(start: number): string {
    try {
      return JSON.parse(this.content.slice(start, this.at)) as string;
    } catch {
      return this.broken(start);
    }
  }

  private word(): JsonPlain {
    const start = this.at;
    for (const [is, pattern] of [["number", NUMBER] as const, ["literal", LITERAL] as const]) {
      pattern.lastIndex = start;
      const found = pattern.exec(this.content)?.[0];
      if (found === undefined) continue;
      this.at += found.length;
      // 0523 would be read as 0: what goes on behind a figure or a word is no end of it.
      if (/[\w.+-]/.test(this.content.charAt(this.at))) this.broken(start);
      return { is, text: found, start, end: this.at };
    }
    return this.broken();
  }

  private skip(code: number): void {
    if (this.content.charCodeAt(this.at) !== code) this.broken();
    this.at += 1;
  }

  private space(): void {
    for (;;) {
      const code = this.content.charCodeAt(this.at);
      if (code !== SPACE && code !== LF && code !== CR && code !== TAB) return;
      this.at += 1;
    }
  }

  private broken(at = this.at): never {
    throw new Stop(refused("json-broken", placeOf(this.content, at)));
  }

  private stop(code: JsonRefusal, most: number): never {
    throw new Stop(refused(code, { most, ...placeOf(this.content, this.at) }));
  }
}
