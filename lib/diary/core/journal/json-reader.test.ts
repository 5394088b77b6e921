import { describe, expect, it } from "vitest";
import { readJsonTree } from "./json-reader.ts";
import { type JsonNode, plainOf } from "./json-tree.ts";

const limits = { depth: 6, keys: 200, values: 1_000_000 };

function spelled(node: JsonNode): unknown {
  if (node.is === "array") return node.items.map(spelled);
  if (node.is === "object")
    return Object.fromEntries(node.pairs.map(({ key, value }) => [key, spelled(value)]));
  return plainOf(node);
}

function read(text: string) {
  const tree = readJsonTree(text, limits);
  return tree.ok ? spelled(tree.value) : { code: tree.code, ...tree.detail };
}

describe("readJsonTree", () => {
  it.each([
    '{"a": [1, -0.5, 1e2, "x", true, false, null, {}, []]}',
    " [ ] ",
    '"\\u00e9\\n\\"\\\\\\/ 👶"',
    '{"":{"": ""}}',
    "-0",
  ])("reads what JSON.parse reads: %s", (text) => {
    expect(read(text)).toEqual(JSON.parse(text));
  });

  it.each([
    ['{"date": 0523}', 1, 10],
    ['{\n "a": 1,\n}', 3, 1],
    ["{\n 'a': 1}", 2, 2],
    ['{"a": 1} // note', 1, 10],
    ['{"a": "b', 1, 9],
    ['{"a": "b\tc"}', 1, 9],
    ['{"a": "\\x"}', 1, 7],
    ['{"a" 1}', 1, 6],
    ['{"a": .5}', 1, 7],
    ['{"a": +5}', 1, 7],
    ['{"a": 5.}', 1, 7],
    ['{"a": 0x10}', 1, 7],
    ['{"a": NaN}', 1, 7],
    ["", 1, 1],
    ["[1 2]", 1, 4],
    ["[“a”]", 1, 2],
    ["[1]\r\n]", 2, 1],
  ])("repairs nothing and says where: %s", (text, line, column) => {
    expect(() => JSON.parse(text)).toThrow();
    expect(read(text)).toEqual({ code: "json-broken", line, column });
  });

  it("keeps keys that stand twice, their order and figures as they are spelled", () => {
    const tree = readJsonTree('{"1231": 1.50, "0101": 2, "1231": 1e2}', limits);
    const pairs = tree.ok && tree.value.is === "object" ? tree.value.pairs : [];
    expect(pairs.map(({ key, value }) => [key, value.is === "number" && value.text])).toEqual([
      ["1231", "1.50"],
      ["0101", "2"],
      ["1231", "1e2"],
    ]);
  });

  it("says where each value stands", () => {
    const text = '{ "a" : { "b" : "ü" } }';
    const tree = readJsonTree(text, limits);
    const [pair] = tree.ok && tree.value.is === "object" ? tree.value.pairs : [];
    expect(pair && text.slice(pair.value.start, pair.value.end)).toBe('{ "b" : "ü" }');
    expect(pair && text.slice(pair.start, pair.value.end)).toBe('"a" : { "b" : "ü" }');
  });

  it("stops at the first limit passed, before it has built more", () => {
    expect(read("[".repeat(100_000))).toMatchObject({ code: "too-deep", most: 6, line: 1, column: 7 });
    const keys = Array.from({ length: 201 }, (_, at) => `"k${at}": 1`);
    expect(read(`{${keys.join()}}`)).toMatchObject({ code: "too-many-keys", most: 200 });
    expect(read(`{${keys.slice(1).join()}}`)).not.toHaveProperty("code");
    const days = Array.from({ length: 400 }, (_, at) => `"${String(at).padStart(4, "0")}": 1`);
    expect(read(`{${days.join()}}`)).not.toHaveProperty("code");
    expect(readJsonTree("[1,1,1]", { ...limits, values: 3 })).toMatchObject({ code: "too-many-values" });
  });

  it("takes a key called __proto__ for a key", () => {
    const tree = readJsonTree('{"__proto__": "5", "constructor": "4"}', limits);
    const pairs = tree.ok && tree.value.is === "object" ? tree.value.pairs : [];
    expect(pairs.map(({ key }) => key)).toEqual(["__proto__", "constructor"]);
  });

  it("has no half of a character left over", () => {
    expect(read('["\\ud83d"]')).toEqual(["\ufffd"]);
  });
});
