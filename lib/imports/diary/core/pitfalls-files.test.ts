import { describe, expect, it } from "vitest";
import { toCsvText } from "#lib/kernel/csv-text.ts";
import { fatesOf, refusalOf, tableOf } from "./samples/judged.ts";
import { at, codes, contentOf, one, only } from "./samples/one-entry.ts";
import { type Checks, idsOf } from "./samples/pitfall-topics.ts";

const bytes = (...parts: (string | number[])[]) =>
  new Uint8Array(
    parts.flatMap((part) => (typeof part === "string" ? [...new TextEncoder().encode(part)] : part)),
  );

const handled: Checks<"files"> = {
  "top-level-shape": () => {
    const entry = { date: "0523", time: "0900", Pain: { head: "1" } };
    for (const shape of [
      [entry],
      { entries: [entry] },
      { Items: [entry] },
      { patient: "x", log: [entry] },
      entry,
    ])
      expect(fatesOf(shape).map(({ outcome }) => outcome)).toEqual(["new"]);
    const byDate = { "0523": { "0900": { Pain: { head: "1" } } } };
    for (const shape of [byDate, { entries: byDate }, { name: "x", ...byDate }])
      expect(fatesOf(shape).map(({ outcome }) => outcome)).toEqual(["new"]);
    const twice = '{"0523":{"0900":{"o2":"98"}},"0523":{"0900":{"o2":"97"},"0900":{"o2":"96"}}}';
    expect(fatesOf(twice).map((fate) => contentOf(fate).oxygenLow)).toEqual([98, 97, 96]);
    expect(tableOf(twice).diary?.repeated).toEqual(["0523", "0523 0900"]);
    expect(tableOf(JSON.stringify({ name: "x", ...byDate })).diary?.beside).toEqual([
      { key: "name", text: "x" },
    ]);
  },
  encoding: () => {
    const text = '{"0523":{"1300":{"note":"dolor en la niña"}}}';
    const utf16 = [...text].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]);
    for (const sent of [
      bytes([0xef, 0xbb, 0xbf], text),
      bytes([0xff, 0xfe], utf16),
      bytes(text.replaceAll(",", ",\r\n")),
    ])
      expect(contentOf(only(fatesOf(sent))).note).toBe("dolor en la niña");
    const latin = bytes('{"0523":{"1300":{"note":"ni', [0xf1], 'a"}}}');
    expect(refusalOf(latin)).toEqual({ code: "not-utf8" });
    for (const broken of [
      text.replace("}}}", "},}}"),
      text.replaceAll('"', "'"),
      `${text}//`,
      text.replaceAll('"', "”"),
    ])
      expect(refusalOf(broken)).toMatchObject({ code: "json-broken", line: 1 });
  },
  "size-limits": () => {
    const entries = (count: number) =>
      `[${Array.from({ length: count }, (_, n) => `{"date":"0523","pain":{},"note":"${n}"}`)}]`;
    expect(tableOf(entries(20_000)).diary?.entries).toHaveLength(20_000);
    expect(refusalOf(entries(20_001))).toEqual({ code: "diary-too-long", most: 20_000 });
    const deep = (levels: number) =>
      `[{"date":"0523","pain":${'{"a":'.repeat(levels)}1${"}".repeat(levels)}}]`;
    expect(refusalOf(deep(4))).toBeNull();
    expect(refusalOf(deep(5))).toMatchObject({ code: "diary-too-deep", most: 6, line: 1 });
    const keys = (count: number) => `{${Array.from({ length: count }, (_, n) => `"k${n}":"1"`)}}`;
    expect(refusalOf(`[{"date":"0523","pain":${keys(200)}}]`)).toBeNull();
    expect(refusalOf(`[{"date":"0523","pain":${keys(201)}}]`)).toMatchObject({
      code: "diary-too-many-keys",
      most: 200,
    });
    const note = (length: number) => fatesOf(at({ note: "x".repeat(length) }))[0]!;
    expect(note(2000).outcome).toBe("new");
    expect(note(2001)).toMatchObject({
      outcome: "refused",
      code: "text-too-long",
      detail: { key: "note", length: 2001 },
    });
    const large = JSON.stringify(at({ Pain: {} }, { filler: "x".repeat(5_000_000) }));
    expect(refusalOf(large)).toEqual({ code: "diary-too-large", most: 5_000_000 });
  },
  "html-and-formulas": () => {
    const note = "=1+1 <img src=x onerror=alert(1)>\u0007\nsecond";
    const fate = one({ note, Pain: { "=cmd|x": "4" } });
    expect(contentOf(fate).note).toBe("=1+1 <img src=x onerror=alert(1)>\nsecond");
    expect(codes(fate)).toEqual(["control-signs"]);
    expect(contentOf(fate).pains[0]?.name).toBe("=cmd|x");
    expect(toCsvText(["a"], [{ a: contentOf(fate).note ?? "" }])).toContain("'=1+1");
  },
};

describe("the pitfalls of a file", () => {
  it.each(idsOf("files"))("%s", (id) => handled[id]());
});
