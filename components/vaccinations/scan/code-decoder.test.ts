import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { beforeAll, expect, it } from "vitest";
import { prepareZXingModule } from "zxing-wasm/reader";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { readVialCode } from "#lib/vaccinations/core/vial-code.ts";
import { decodeCodes } from "./code-decoder.ts";

const fixture = (name: string) => readFileSync(`e2e/fixtures/scan/${name}`);
const cards = JSON.parse(fixture("cards.json").toString()) as Record<string, string[]>;
const vial = "]d201003999991234571728043010KX4921B\u001d21100000023456";

beforeAll(async () => {
  const file = createRequire(import.meta.url).resolve("zxing-wasm/reader/zxing_reader.wasm");
  const wasmBinary = new Uint8Array(readFileSync(file)).buffer;
  await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true });
});

it("reads the DataMatrix of a vial with its separators, drawn and photographed", async () => {
  for (const name of ["vial.png", "vial-photo.jpg"])
    expect(await decodeCodes(fixture(name)), name).toEqual([{ format: "data-matrix", text: vial }]);
  expect(readVialCode(vial, "2026-11-20" as CalendarDate)).toEqual({
    gtin: "00399999123457",
    ndc: "9999912345",
    lot: "KX4921B",
    expiresOn: "2028-04-30",
    serial: "100000023456",
  });
});

it("reads the QR code of a card, drawn and photographed, and of its parts", async () => {
  const pictures = { "early.png": "early", "early-photo.jpg": "early", "stranger.png": "stranger" };
  for (const [name, card] of Object.entries(pictures))
    expect(await decodeCodes(fixture(name)), name).toEqual([{ format: "qr", text: cards[card]![0] }]);
  expect(cards.whole?.length).toBeGreaterThan(1);
  for (const [at, text] of cards.whole!.entries())
    expect(await decodeCodes(fixture(`whole-${at + 1}.png`))).toEqual([{ format: "qr", text }]);
});

it("finds nothing where there is nothing", async () => {
  expect(await decodeCodes(readFileSync("e2e/fixtures/pictures/phone.jpg"))).toEqual([]);
});
