import { readFileSync } from "node:fs";
import { crc32, deflateSync } from "node:zlib";
import type { ReceivedPhoto } from "#lib/pictures/core/photo.ts";

/** A photo of a phone that stood on end: red, green, blue and yellow quarters, with the place where it was taken (GPS). */
export const phoneJpeg = readFileSync("e2e/fixtures/pictures/phone.jpg");

/** The same scene as the newer phones write it, lying. */
export const phoneHeic = readFileSync("e2e/fixtures/pictures/phone.heic");

/** A PNG of one colour with a bit a pixel: however large, a few kilobytes. */
export function blankPng(width: number, height: number, rows = height): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.writeUInt8(1, 8);
  const pixels = deflateSync(Buffer.alloc(rows * (1 + Math.ceil(width / 8))), { level: 9 });
  const mark = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([mark, chunk("IHDR", head), chunk("IDAT", pixels), chunk("IEND", Buffer.alloc(0))]);
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(data.length, 0);
  named.copy(framed, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}

/** A HEIC that says it has other measures than it has. */
export function lyingHeic(width: number, height: number): Buffer {
  const bytes = Buffer.from(phoneHeic);
  const at = bytes.indexOf("ispe");
  bytes.writeUInt32BE(width, at + 8);
  bytes.writeUInt32BE(height, at + 12);
  return bytes;
}

/** What the database is told of a photo that has come in: a wide one. */
export const photoWith = (pictureId: string): ReceivedPhoto => ({
  pictureId,
  whole: { width: 1200, height: 400 },
});
