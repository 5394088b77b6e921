import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { toCodes } from "#scripts/data/health-card-signing.ts";
import { readCardText } from "./health-card-text.ts";

const [one, other] = [`head.${"ab-_9Z".repeat(40)}.end`, `head.${"other".repeat(40)}.end`];

describe("the text of a card", () => {
  it("is two digits to a character, as in the framework's own example", () => {
    const text =
      "shc:/5676290952432060346029243740446031222959532654603460292540772804336028702864716745222809286133";
    expect(readCardText(text)).toEqual({ kind: "none" });
    const example = readFileSync("e2e/fixtures/scan/framework-example.txt", "utf8");
    expect(example.startsWith(text)).toBe(true);
    const read = readCardText(example);
    const [header = ""] = read.kind === "cards" ? read.jws[0]!.split(".") : [];
    expect(JSON.parse(Buffer.from(header, "base64url").toString())).toEqual({
      ...{ zip: "DEF", alg: "ES256", kid: "3Kfdg-XwP-7gXyywtUfUADwBumDOPKMQx-iELL11W9s" },
    });
  });

  it("is whole once every part was seen, in any order and more than once", () => {
    const [first = "", second = "", third = ""] = toCodes(one, 3);
    expect(readCardText(second)).toEqual({ kind: "parts", have: [2], count: 3 });
    expect(readCardText([third, first, third].join("\n"))).toEqual({
      kind: "parts",
      have: [1, 3],
      count: 3,
    });
    expect(readCardText([third, first, second].join("\n"))).toEqual({ kind: "cards", jws: [one] });
    expect(readCardText(first.toUpperCase())).toEqual({ kind: "parts", have: [1], count: 3 });
  });

  it("begins anew with a part of another card", () => {
    const [mine, theirs] = [toCodes(one, 2), toCodes(other, 2)];
    expect(readCardText([mine[0], theirs[0]].join("\n"))).toEqual({ kind: "parts", have: [1], count: 2 });
    expect(readCardText([mine[0], theirs[0], theirs[1]].join("\n"))).toEqual({ kind: "cards", jws: [other] });
    const [ofThree] = toCodes(other, 3);
    expect(readCardText([mine[0], ofThree].join("\n"))).toEqual({ kind: "parts", have: [1], count: 3 });
  });

  it("may be several cards, scanned or in a file, each once", () => {
    const both = { kind: "cards", jws: [one, other] };
    expect(readCardText([one, ...toCodes(other), one].join("\n"))).toEqual(both);
    expect(readCardText(JSON.stringify({ verifiableCredential: [one, other, one] }))).toEqual(both);
    expect(
      readCardText(`\ufeff${JSON.stringify({ verifiableCredential: [one, other] }, null, 2)}\n`),
    ).toEqual(both);
  });

  it("may be a link to a record elsewhere, which is told apart", () => {
    expect(readCardText("shlink:/eyJ1cmwiOiJodHRwczovL2V4In0")).toEqual({ kind: "link" });
    expect(readCardText("https://viewer.example/#shlink:/eyJ1cmwiOiJodHRwczovL2V4In0")).toEqual({
      kind: "link",
    });
  });

  it("is too large with too many characters, words or cards", () => {
    expect(readCardText("1".repeat(400_001))).toEqual({ kind: "too-large" });
    expect(readCardText("1 ".repeat(6000))).toEqual({ kind: "too-large" });
    const many = Array.from({ length: 51 }, (_, at) => `${one}${at}`);
    expect(readCardText(JSON.stringify({ verifiableCredential: many }))).toEqual({ kind: "too-large" });
  });
});
