import sharp, { type OutputInfo, type Sharp } from "sharp";
import { ok, type Result, refused } from "#lib/kernel/result.ts";
import type { KeptPhoto, Portrait } from "./files.ts";
import { decodeHeic } from "./picture-heic.ts";
import { isWhole, kindOf } from "./picture-kind.ts";
import { longestSide, type Sides, shorterSide, squareSide } from "./picture-sides.ts";
import { inTurn } from "./picture-turn.ts";

// One picture at a time, on one thread, with nothing kept: photos come seldom, and memory is for everybody.
sharp.cache(false);
sharp.concurrency(1);
// Of libvips' many readers the three that are asked for; a file that only pretends reaches none of the others.
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({
  operation: ["VipsForeignLoadJpegBuffer", "VipsForeignLoadPngBuffer", "VipsForeignLoadWebpBuffer"],
});

/** Phones' largest modes are 48 and 50 million pixels. */
export const mostPixels = 50_000_000;
const leastSide = 64;
const mostOblong = 10;
const seconds = 30;
/** Of WebP, from 1 to 100. */
const quality = 82;

export type PictureFault =
  | "not-a-photo"
  | "cut-short"
  | "too-many-pixels"
  | "too-small"
  | "unreadable"
  | "busy";

type Pixels = { readonly data: Buffer; readonly info: OutputInfo };

type Pictured<T> = Promise<Result<T, PictureFault>>;

/**
 * A photo as two square WebP crops, upright and without anything but its pixels. `focus` is where on its longer side
 * the square lies, from 0 (left or top) to 1; null finds the part that catches the eye.
 */
export function makePortrait(bytes: Uint8Array, focus: number | null): Pictured<Portrait> {
  return make(
    bytes,
    () => squareSide,
    (pixels) => crop(pixels, focus),
  );
}

/** A photo as `makePortrait` makes it, and the whole of it in its own shape, no side longer than `longestSide`. */
export function makePhoto(
  bytes: Uint8Array,
  focus: number | null,
): Pictured<{ readonly files: KeptPhoto; readonly whole: Sides }> {
  return make(bytes, shorterSide, async (pixels) => {
    const { data, info } = await toWhole(pixels);
    const { width, height } = info;
    return { files: { ...(await crop(pixels, focus)), whole: data }, whole: { width, height } };
  });
}

/** `side` says how long the shorter side has to be for what is made of the pixels. */
async function make<T>(
  bytes: Uint8Array,
  side: (of: Sides) => number,
  cut: (pixels: Pixels) => Promise<T>,
): Pictured<T> {
  const kind = kindOf(bytes);
  if (!kind) return refused("not-a-photo");
  if (!isWhole(bytes, kind)) return refused("cut-short");
  const made = await inTurn(async () => {
    const shrunk = kind === "heic" ? await shrinkHeic(bytes, side) : await shrink(bytes, side);
    return shrunk.ok ? ok(await cut(shrunk.value)) : shrunk;
  });
  return made ?? refused("busy");
}

async function shrinkHeic(bytes: Uint8Array, side: (of: Sides) => number): Pictured<Pixels> {
  const decoded = await decodeHeic(bytes, mostPixels);
  if (!decoded) return refused("unreadable");
  const fits = checkSides(decoded);
  if (!fits.ok) return fits;
  if (!decoded.data) return refused("unreadable");
  const { width, height } = decoded;
  const photo = sharp(decoded.data, { raw: { width, height, channels: 4 }, limitInputPixels: mostPixels });
  return toSmall(photo, side(decoded));
}

async function shrink(bytes: Uint8Array, side: (of: Sides) => number): Pictured<Pixels> {
  const options = { failOn: "error", sequentialRead: true, limitInputPixels: mostPixels } as const;
  const sides = await sharp(bytes, { ...options, limitInputPixels: false })
    .metadata()
    .catch(() => null);
  if (!sides) return refused("unreadable");
  const fits = checkSides(sides);
  return fits.ok ? toSmall(sharp(bytes, options).autoOrient(), side(sides)) : fits;
}

/** Judged by the file's own header, before a pixel is unpacked. */
function checkSides({ width, height }: Sides): Result<null, PictureFault> {
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  if (width * height > mostPixels) return refused("too-many-pixels");
  return short < leastSide || long > short * mostOblong ? refused("too-small") : ok(null);
}

/** The whole photo with its shorter side `side` pixels long: every row has been read before any of it is believed. */
async function toSmall(photo: Sharp, side: number): Pictured<Pixels> {
  try {
    const small = photo
      .resize(side, side, { fit: "outside" })
      .flatten({ background: "#fff" })
      .timeout({ seconds });
    return ok(await small.toColourspace("srgb").raw().toBuffer({ resolveWithObject: true }));
  } catch {
    return refused("unreadable");
  }
}

function toWhole({ data, info: { width, height, channels } }: Pixels): Promise<Pixels> {
  return sharp(data, { raw: { width, height, channels } })
    .resize(longestSide, longestSide, { fit: "inside", withoutEnlargement: true })
    .webp({ quality })
    .toBuffer({ resolveWithObject: true });
}

async function crop({ data, info }: Pixels, focus: number | null): Promise<Portrait> {
  const { width, height, channels } = info;
  const side = Math.min(width, height);
  const whole = sharp(data, { raw: { width, height, channels } });
  const place = {
    left: Math.round((width - side) * (focus ?? 0)),
    top: Math.round((height - side) * (focus ?? 0)),
  };
  const square =
    focus === null
      ? whole.resize(squareSide, squareSide, { position: sharp.strategy.attention })
      : whole.extract({ ...place, width: side, height: side }).resize(squareSide, squareSide);
  const raw = { raw: { width: squareSide, height: squareSide, channels } };
  const pixels = await square.raw().toBuffer();
  return {
    512: await sharp(pixels, raw).webp({ quality }).toBuffer(),
    96: await sharp(pixels, raw).resize(96, 96).webp({ quality }).toBuffer(),
  };
}
