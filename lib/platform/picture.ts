import sharp, { type OutputInfo, type Sharp } from "sharp";
import { ok, type Result, refused } from "#lib/kernel/result.ts";
import type { Portrait } from "./files.ts";
import { decodeHeic } from "./picture-heic.ts";
import { isWhole, kindOf } from "./picture-kind.ts";
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

export type PictureFault =
  | "not-a-photo"
  | "cut-short"
  | "too-many-pixels"
  | "too-small"
  | "unreadable"
  | "busy";

type Pixels = { readonly data: Buffer; readonly info: OutputInfo };

/**
 * A photo as two square WebP crops, upright and without anything but its pixels. `focus` is where on its longer side
 * the square lies, from 0 (left or top) to 1; null finds the part that catches the eye.
 */
export async function makePortrait(
  bytes: Uint8Array,
  focus: number | null,
): Promise<Result<Portrait, PictureFault>> {
  const kind = kindOf(bytes);
  if (!kind) return refused("not-a-photo");
  if (!isWhole(bytes, kind)) return refused("cut-short");
  const made = await inTurn(async () => {
    const shrunk = kind === "heic" ? await shrinkHeic(bytes) : await shrink(bytes);
    return shrunk.ok ? ok(await crop(shrunk.value, focus)) : shrunk;
  });
  return made ?? refused("busy");
}

async function shrinkHeic(bytes: Uint8Array): Promise<Result<Pixels, PictureFault>> {
  const decoded = await decodeHeic(bytes, mostPixels);
  if (!decoded) return refused("unreadable");
  const fits = checkSides(decoded);
  if (!fits.ok) return fits;
  if (!decoded.data) return refused("unreadable");
  const { width, height } = decoded;
  return toSmall(sharp(decoded.data, { raw: { width, height, channels: 4 }, limitInputPixels: mostPixels }));
}

async function shrink(bytes: Uint8Array): Promise<Result<Pixels, PictureFault>> {
  const options = { failOn: "error", sequentialRead: true, limitInputPixels: mostPixels } as const;
  const sides = await sharp(bytes, { ...options, limitInputPixels: false })
    .metadata()
    .catch(() => null);
  if (!sides) return refused("unreadable");
  const fits = checkSides(sides);
  return fits.ok ? toSmall(sharp(bytes, options).autoOrient()) : fits;
}

/** Judged by the file's own header, before a pixel is unpacked. */
function checkSides({ width, height }: { width: number; height: number }): Result<null, PictureFault> {
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  if (width * height > mostPixels) return refused("too-many-pixels");
  return short < leastSide || long > short * mostOblong ? refused("too-small") : ok(null);
}

/** The whole photo with its shorter side at the larger size: every row has been read before any of it is believed. */
async function toSmall(photo: Sharp): Promise<Result<Pixels, PictureFault>> {
  try {
    const small = photo
      .resize(512, 512, { fit: "outside" })
      .flatten({ background: "#fff" })
      .timeout({ seconds });
    return ok(await small.toColourspace("srgb").raw().toBuffer({ resolveWithObject: true }));
  } catch {
    return refused("unreadable");
  }
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
      ? whole.resize(512, 512, { position: sharp.strategy.attention })
      : whole.extract({ ...place, width: side, height: side }).resize(512, 512);
  const raw = { raw: { width: 512, height: 512, channels } };
  const pixels = await square.raw().toBuffer();
  return {
    512: await sharp(pixels, raw).webp({ quality: 82 }).toBuffer(),
    96: await sharp(pixels, raw).resize(96, 96).webp({ quality: 82 }).toBuffer(),
  };
}
