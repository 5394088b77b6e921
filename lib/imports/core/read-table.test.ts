import { describe, expect, it } from "vitest";
import { readTable } from "./read-table.ts";
import { LIMITS, type Table } from "./table.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, isBigEndian = false) => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let place = 0; place < text.length; place += 1) {
    view.setUint16(place * 2, text.charCodeAt(place), !isBigEndian);
  }
  return bytes;
};

function read(text: string | Uint8Array): Table {
  const table = readTable(typeof text === "string" ? utf8(text) : text);
  if (!table.ok) throw new Error(table.code);
  return table.value;
}

const codeOf = (text: string | Uint8Array) => {
  const table = readTable(typeof text === "string" ? utf8(text) : text);
  return table.ok ? "read" : table.code;
};

describe("readTable", () => {
  it.each(["\n", "\r\n", "\r"])("reads any line end (%j)", (end) => {
    const table = read(["date,weight", "2026-05-03,7.9", "2026-06-03,8.2", ""].join(end));
    expect(table.rows).toEqual([
      ["2026-05-03", "7.9"],
      ["2026-06-03", "8.2"],
    ]);
    expect(table.lines).toEqual([2, 3]);
  });

  it("reads quotes, doubled quotes, delimiters and line ends inside them, and counts their lines", () => {
    const table = read('date,note,weight\r\n1,"a ""b"", c\r\nd",7\r\n2,,8\r\n3,5" long,9\r\n4,"x" y,9');
    expect(table.rows).toEqual([
      ["1", 'a "b", c\r\nd', "7"],
      ["2", "", "8"],
      ["3", '5" long', "9"],
      ["4", "x y", "9"],
    ]);
    expect(table.lines).toEqual([2, 4, 5, 6]);
  });

  it.each([
    [",", "date,weight,note\n2026-05-03,7.9,a;b"],
    [";", "date;weight;note\n03/05/2026;7,9;a, b"],
    ["\t", "date\tweight\tnote\n03/05/2026\t7,9\ta, b; c"],
    ["|", "date|weight|note\n03/05/2026|7,9|a, b"],
    [";", "sep=;\ndate;weight\n2026-05-03;7,9"],
  ])("tells the delimiter %j", (delimiter, text) => {
    const table = read(text);
    expect(table.delimiter).toBe(delimiter);
    expect(table.rows[0]).toHaveLength(table.header.length);
  });

  it("passes over a title, blank rows and rows of delimiters", () => {
    const table = read("Growth of Nora,,\n,,\ndate,weight,\n\n2026-05-03,7.9,\n,,\n");
    expect(table.header).toEqual(["date", "weight", ""]);
    expect(table.lines).toEqual([5]);
  });

  it("tells UTF-8 with its mark, UTF-16 with and without, and Windows-1252", () => {
    const text = "fecha;peso;notas\r\n03/05/2026;7,9;niño";
    const latin = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    const encodings = [
      utf8(`\ufeff${text}`),
      utf16(`\ufeff${text}`),
      utf16(`\ufeff${text}`, true),
      utf16(text),
      utf16(text, true),
      latin,
    ].map((bytes) => {
      const table = read(bytes);
      expect(table.header[0]).toBe("fecha");
      expect(table.rows[0]?.[2]).toBe("niño");
      return table.encoding;
    });
    expect(encodings).toEqual(["utf-8", "utf-16le", "utf-16be", "utf-16le", "utf-16be", "windows-1252"]);
  });

  it("reads JSON: an array of objects, the one array inside an object, lists of plain values as one cell", () => {
    const rows = [
      { date: "2026-05-03", weight: 7.9, tags: ["a", "b"] },
      { date: "2026-06-03", note: null },
    ];
    for (const content of [rows, { count: 2, results: rows }]) {
      const table = read(JSON.stringify(content));
      expect(table.header).toEqual(["date", "weight", "tags", "note"]);
      expect(table.rows).toEqual([
        ["2026-05-03", "7.9", "a, b"],
        ["2026-06-03", "", "", ""],
      ]);
      expect(table.delimiter).toBeNull();
    }
  });

  it("keeps keys that mean something to a program as what they are", () => {
    const table = read('[{"__proto__": "x", "constructor": "y", "date": "2026-05-03"}]');
    expect(table.header).toEqual(["__proto__", "constructor", "date"]);
    expect(table.rows[0]).toEqual(["x", "y", "2026-05-03"]);
  });
});

describe("readTable refuses", () => {
  const many = (text: string, bytes = LIMITS.bytes - 100) => text.repeat(Math.floor(bytes / text.length));

  it.each([
    ["empty", ""],
    ["empty", " \r\n \r\n"],
    ["not-text", "date,weight\n2026-05-03,7\u0000.9"],
    ["not-text", "date,weight\n2026-05-03,7\u0001.9"],
    ["not-text", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d])],
    ["not-text", new Uint8Array([0xef, 0xbb, 0xbf, 0xff, 0xff])],
    ["spreadsheet", new Uint8Array([0x50, 0x4b, 3, 4, 20, 0])],
    ["spreadsheet", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])],
    ["other-format", "<!doctype html><title>Sign in</title>"],
    ["other-format", "%PDF-1.7\n…"],
    ["other-format", "- child_id: 1\n  weight: 7.9\n"],
    ["other-format", "- {child_id: 1, weight: 7.9}\n"],
    ["no-header", "2026-05-03,7.9\n2026-06-03,8.2"],
    ["no-header", "weight\n7.9\n"],
    ["cut-short", 'date,weight\n2026-05-03,"7.9\n'],
    ["json-wrong", "[1, 2, 3]"],
    ["json-wrong", '{"a": 1}'],
    ["json-wrong", '[{"a": {"b": 1}}]'],
    ["json-broken", '[{"a": "1"'],
    ["json-wrong", '[{"a": "\\u0000"}]'],
    ["cut-short", '[{"a": "1'],
    ["empty", "[]"],
  ])("%s", (code, text) => {
    expect(codeOf(text)).toBe(code);
  });

  it.each([
    ["too-large", () => new Uint8Array(LIMITS.bytes + 1)],
    ["too-large", () => new Uint8Array(100_000_000)],
    ["too-many-columns", () => many(",", 1_000_000)],
    ["too-many-columns", () => many("a,")],
    ["too-many-columns", () => `date,weight\n1,2\n${many("a,")}`],
    ["too-many-rows", () => `date,weight\n${many("1,2\n")}`],
    ["cell-too-long", () => `date,weight\n1,"${many("x\n")}`],
    ["cell-too-long", () => `date,weight\n1,"${many('""')}`],
    ["cell-too-long", () => many("x")],
    ["cell-too-long", () => many('"')],
    ["json-wrong", () => many("[")],
    ["json-wrong", () => many('{"a":')],
    ["too-many-rows", () => `[${many("{},")}{}]`],
    ["too-many-columns", () => `[{${Array.from({ length: 500_000 }, (_, key) => `"k${key}":1`).join(",")}}]`],
    ["not-text", () => new Uint8Array(LIMITS.bytes)],
  ])("%s in a hostile file, at once", (code, make) => {
    const text = make();
    const bytes = typeof text === "string" ? utf8(text) : text;
    const start = performance.now();
    expect(codeOf(bytes)).toBe(code);
    // Generous for a busy machine; what is not linear takes minutes.
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it("says at which line it stopped, and what the limit is", () => {
    const table = readTable(utf8(`date,weight\n1,2\n1,${"x".repeat(LIMITS.cell + 1)}`));
    expect(table).toMatchObject({ ok: false, code: "cell-too-long", detail: { most: 10_000, line: 3 } });
  });

  it("reads as much as it says it does", () => {
    const rows = `${"1,2\n".repeat(LIMITS.rows)}`;
    expect(codeOf(`date,weight\n${rows}`)).toBe("read");
    expect(codeOf(`date,weight\n${rows}1,2`)).toBe("too-many-rows");
    expect(codeOf(`date,weight\n1,${"x".repeat(LIMITS.cell)}`)).toBe("read");
    expect(codeOf(`date${",a".repeat(LIMITS.columns - 1)}\n1,2`)).toBe("read");
  });
});
