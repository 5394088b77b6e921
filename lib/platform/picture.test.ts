import sharp, { type Sharp } from "sharp";
import { afterAll, describe, expect, it, vi } from "vitest";
import { blankPng, lyingHeic, phoneHeic, phoneJpeg } from "#scripts/test/photos.ts";
import { makePhoto, makePortrait } from "./picture.ts";
import { isWhole, kindOf } from "./picture-kind.ts";

// A thread of its own takes its time to start on a busy machine.
vi.setConfig({ testTimeout: 30_000 });
afterAll(() => vi.resetConfig());

const colours = { red: [224, 64, 64], green: [64, 160, 64], blue: [64, 80, 208], yellow: [224, 192, 64] };

/** A scene of four quarters like the phone's, any size, in a format of choice. */
function scene(width: number, height: number): Sharp {
  const data = Buffer.alloc(width * height * 3);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const row = y < height / 2 ? [colours.red, colours.green] : [colours.blue, colours.yellow];
      data.set(row[x < width / 2 ? 0 : 1]!, (y * width + x) * 3);
    }
  return sharp(data, { raw: { width, height, channels: 3 } });
}

const webp = () => scene(300, 200).webp().toBuffer();
const png = () => scene(300, 200).png().toBuffer();

async function made(bytes: Uint8Array, focus: number | null = 0.5) {
  const portrait = await makePortrait(bytes, focus);
  if (!portrait.ok) throw new Error(portrait.code);
  return portrait.value;
}

async function faultOf(bytes: Uint8Array): Promise<string> {
  const portrait = await makePortrait(bytes, 0.5);
  return portrait.ok ? "none" : portrait.code;
}

/** The colours of the four corners of a crop, from the left above to the right below. */
async function corners(crop: Uint8Array): Promise<string[]> {
  const { data, info } = await sharp(crop).raw().toBuffer({ resolveWithObject: true });
  const [rows, columns] = [info.height, info.width].map((side) =>
    [0.1, 0.9].map((part) => Math.floor(side * part)),
  );
  const places = rows!.flatMap((y) => columns!.map((x) => (y * info.width + x) * info.channels));
  return places.map((at) => nearest([...data.subarray(at, at + 3)]));
}

function nearest(pixel: number[]): string {
  const far = (colour: number[]) => Math.hypot(...colour.map((part, place) => part - (pixel[place] ?? 0)));
  const [name, colour] = Object.entries(colours).toSorted(([, one], [, other]) => far(one) - far(other))[0]!;
  return far(colour) < 60 ? name : `none (${pixel})`;
}

async function madeWhole(bytes: Uint8Array, focus: number | null = 0.5) {
  const photo = await makePhoto(bytes, focus);
  if (!photo.ok) throw new Error(photo.code);
  return photo.value;
}

describe("a photo of a record is kept whole as well", () => {
  it.each<[string, () => Promise<Uint8Array>, number, number]>([
    ["a wide one", () => scene(1200, 400).jpeg().toBuffer(), 1200, 400],
    ["a small one no larger than it is", () => scene(300, 200).webp().toBuffer(), 300, 200],
    [
      "a large one with its longest side at 1600 pixels",
      () => scene(4000, 3000).jpeg().toBuffer(),
      1600,
      1200,
    ],
    ["a standing one", () => scene(3000, 4000).png().toBuffer(), 1200, 1600],
    ["a long and narrow one", () => scene(4000, 420).png().toBuffer(), 1600, 168],
  ])("%s", async (_, photo, width, height) => {
    const { files, whole } = await madeWhole(await photo());
    expect(whole).toEqual({ width, height });
    expect(await sharp(files.whole).metadata()).toMatchObject({ format: "webp", width, height });
    expect(await corners(files.whole)).toEqual(["red", "green", "blue", "yellow"]);
    expect(await sharp(files[512]).metadata()).toMatchObject({ width: 512, height: 512 });
  });

  it.each([
    ["JPEG", phoneJpeg, ["blue", "red", "yellow", "green"]],
    ["HEIC", phoneHeic, ["red", "green", "blue", "yellow"]],
  ])("from a phone's %s upright, without EXIF, place or profile", async (_, photo, upright) => {
    const { files, whole } = await madeWhole(photo);
    const about = await sharp(files.whole).metadata();
    expect({ width: about.width, height: about.height }).toEqual(whole);
    for (const kept of ["exif", "xmp", "iptc", "icc", "orientation"] as const)
      expect([kept, about[kept]]).toEqual([kept, undefined]);
    expect(Buffer.from(files.whole).toString("latin1")).not.toMatch(/EXIF|GPS|Camera of Nora|XMP/i);
    expect(await corners(files.whole)).toEqual(upright);
  });

  it("with the squares that a portrait would have", async () => {
    const wide = await scene(1200, 300).png().toBuffer();
    const { files } = await madeWhole(wide, 1);
    expect(await corners(files[96])).toEqual(["green", "green", "yellow", "yellow"]);
    expect(await corners(files.whole)).toEqual(["red", "green", "blue", "yellow"]);
    expect(await makePhoto(blankPng(40, 300), null)).toMatchObject({ code: "too-small" });
  });
});

describe("a photo becomes two square crops", () => {
  it.each([
    ["JPEG", async () => phoneJpeg],
    ["HEIC", async () => phoneHeic],
    ["PNG", png],
    ["WebP", webp],
  ])("from %s, as WebP without EXIF, place, profile or orientation", async (_, photo) => {
    const portrait = await made(await photo());
    for (const size of [96, 512] as const) {
      const about = await sharp(portrait[size]).metadata();
      expect(about).toMatchObject({ format: "webp", width: size, height: size });
      for (const kept of ["exif", "xmp", "iptc", "icc", "orientation"] as const)
        expect([kept, about[kept]]).toEqual([kept, undefined]);
      expect(Buffer.from(portrait[size]).toString("latin1")).not.toMatch(/EXIF|GPS|Camera of Nora|XMP/i);
    }
  });

  it("whose source did hold a place and an orientation", async () => {
    const about = await sharp(phoneJpeg).metadata();
    expect(about.orientation).toBe(6);
    expect(about.exif?.toString("latin1")).toContain("Camera of Nora");
    expect(phoneHeic.toString("latin1")).toContain("Camera of Nora");
  });

  it("standing the way up it was taken", async () => {
    expect(await corners((await made(phoneJpeg))[512])).toEqual(["blue", "red", "yellow", "green"]);
    expect(await corners((await made(phoneJpeg))[96])).toEqual(["blue", "red", "yellow", "green"]);
    expect(await corners((await made(phoneHeic))[512])).toEqual(["red", "green", "blue", "yellow"]);
  });

  it("around the place the person chose on its longer side", async () => {
    const wide = await scene(1200, 300).png().toBuffer();
    expect(await corners((await made(wide, 0))[512])).toEqual(["red", "red", "blue", "blue"]);
    expect(await corners((await made(wide, 0.5))[512])).toEqual(["red", "green", "blue", "yellow"]);
    expect(await corners((await made(wide, 1))[512])).toEqual(["green", "green", "yellow", "yellow"]);
    const tall = await scene(300, 1200).webp().toBuffer();
    expect(await corners((await made(tall, 1))[512])).toEqual(["blue", "yellow", "blue", "yellow"]);
    expect((await sharp((await made(tall, null))[512]).metadata()).width).toBe(512);
  });

  it("even from grey, transparent, sixteen-bit and CMYK photos", async () => {
    const odd = [
      scene(200, 200).greyscale().jpeg(),
      scene(200, 200).ensureAlpha(0.5).png(),
      scene(200, 200).toColourspace("rgb16").png(),
      scene(200, 200).toColourspace("cmyk").jpeg(),
    ];
    for (const photo of odd) {
      const about = await sharp((await made(await photo.toBuffer()))[96]).metadata();
      expect(about).toMatchObject({ space: "srgb", hasAlpha: false, width: 96 });
    }
  });
});

describe("bytes decide what a file is", () => {
  it("whatever it is called", async () => {
    expect(kindOf(phoneJpeg)).toBe("jpeg");
    expect(kindOf(phoneHeic)).toBe("heic");
    expect(kindOf(await png())).toBe("png");
    expect(kindOf(await webp())).toBe("webp");
  });

  const avif = Buffer.concat([Buffer.from([0, 0, 0, 28]), Buffer.from("ftypmif1\0\0\0\0mif1avifmiaf")]);
  it.each([
    ["a page", Buffer.from("<!doctype html><script>alert(1)</script>")],
    ["a drawing", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
    ["a GIF", Buffer.from("GIF89a\x01\0\x01\0\0\0\0;")],
    ["a PDF", Buffer.from("%PDF-1.7\n")],
    ["a film", Buffer.from("\0\0\0\x18ftypmp42\0\0\0\0mp42isom")],
    ["an AVIF", avif],
    ["a TIFF", Buffer.from("II*\0\x08\0\0\0")],
    ["an archive", Buffer.from("PK\x03\x04")],
    ["one byte", Buffer.from([0xff])],
    ["nothing", Buffer.alloc(0)],
  ])("and %s is no photo", async (_, bytes) => {
    expect(await faultOf(bytes)).toBe("not-a-photo");
  });

  it("and a page behind a photo's first bytes is a photo that cannot be read", async () => {
    const page = "<script>alert(1)</script>".repeat(50);
    const jpeg = Buffer.concat([phoneJpeg.subarray(0, 4), Buffer.from(page), Buffer.from([0xff, 0xd9])]);
    expect(await faultOf(jpeg)).toMatch(/cut-short|unreadable/);
    const riff = Buffer.from(`RIFF\0\0\0\0WEBP${page}`);
    riff.writeUInt32LE(riff.length - 8, 4);
    expect(await faultOf(riff)).toBe("unreadable");
    expect(await faultOf(Buffer.from(`\0\0\0\x18ftypheic\0\0\0\0mif1heic${"\0\0\0\0"}`))).toBe("unreadable");
  });

  it("and what hangs behind a photo does not come along", async () => {
    const portrait = await made(Buffer.concat([phoneJpeg, Buffer.from("<script>alert(1)</script>")]));
    expect(Buffer.from(portrait[512]).toString("latin1")).not.toContain("script");
  });
});

describe("a photo cut short is refused", () => {
  it.each([
    ["JPEG", async () => phoneJpeg],
    ["HEIC", async () => phoneHeic],
    ["PNG", png],
    ["WebP", webp],
  ])("as %s, wherever it was cut", async (_, photo) => {
    const whole = await photo();
    for (const part of [0.3, 0.6, 0.9, 0.99]) {
      const cut = whole.subarray(0, Math.floor(whole.length * part));
      expect([part, await faultOf(cut)]).toEqual([part, "cut-short"]);
    }
    expect(await faultOf(whole.subarray(0, -1))).toBe("cut-short");
    expect(isWhole(whole, kindOf(whole)!)).toBe(true);
  });

  it("and so is one whose middle is noise", async () => {
    const noisy = await png();
    noisy.fill(7, noisy.indexOf("IDAT") + 8, noisy.length - 20);
    expect(await faultOf(noisy)).toBe("unreadable");
    const broken = Buffer.from(phoneHeic);
    broken.fill(0xaa, broken.indexOf("mdat") + 4);
    expect(await faultOf(broken)).toBe("unreadable");
  });

  it("and a picture whose rows are missing", async () => {
    expect(await faultOf(blankPng(800, 800, 100))).toBe("unreadable");
  });
});

describe("a picture that unfolds into too many pixels is refused unopened", () => {
  const timed = async (bytes: Uint8Array) => {
    const start = performance.now();
    return { fault: await faultOf(bytes), ms: performance.now() - start };
  };

  it.each([
    ["60 000 pixels square by its header alone", blankPng(60_000, 60_000, 1)],
    ["20 000 pixels square, packed into kilobytes", blankPng(20_000, 20_000)],
  ])("as PNG, %s", async (_, bomb) => {
    expect(bomb.length).toBeLessThan(200_000);
    const { fault, ms } = await timed(bomb);
    expect(fault).toBe("too-many-pixels");
    expect(ms).toBeLessThan(2000);
  });

  it("as WebP", async () => {
    const bomb = await webp();
    const frame = bomb.indexOf(Buffer.from([0x9d, 0x01, 0x2a]));
    bomb.writeUInt16LE(16_383, frame + 3);
    bomb.writeUInt16LE(16_383, frame + 5);
    expect(await faultOf(bomb)).toBe("too-many-pixels");
  });

  it("as JPEG", async () => {
    const bomb = Buffer.from(phoneJpeg);
    const frame = bomb.indexOf(Buffer.from([0xff, 0xc0]));
    bomb.writeUInt16BE(65_000, frame + 5);
    bomb.writeUInt16BE(65_000, frame + 7);
    expect(await faultOf(bomb)).toBe("too-many-pixels");
  });

  it("as HEIC, also when it says it is smaller than it is", async () => {
    expect(await faultOf(lyingHeic(60_000, 60_000))).toMatch(/too-many-pixels|unreadable/);
    expect(await faultOf(lyingHeic(30_000, 30_000))).toBe("too-many-pixels");
    expect(await faultOf(lyingHeic(7000, 7000))).toMatch(/none|unreadable/);
    expect(await faultOf(lyingHeic(64, 64))).toMatch(/none|unreadable/);
  });

  it("and so is a sliver", async () => {
    expect(await faultOf(blankPng(40, 300))).toBe("too-small");
    expect(await faultOf(blankPng(5000, 100))).toBe("too-small");
    expect(await faultOf(blankPng(64, 64))).toBe("none");
  });
});

it("of many photos at once some wait and the rest are told to come again", async () => {
  const faults = await Promise.all(Array.from({ length: 30 }, () => faultOf(phoneJpeg)));
  expect(new Set(faults)).toEqual(new Set(["none", "busy"]));
  expect(faults.filter((fault) => fault === "none").length).toBeGreaterThan(5);
  expect(await faultOf(phoneJpeg)).toBe("none");
});
