export type PictureKind = "jpeg" | "png" | "webp" | "heic";

const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const heicBrands = ["heic", "heix", "hevc", "hevx", "heim", "heis", "mif1", "msf1"];

/** What kind of photo these bytes are, whatever the file is called; null when they are none that is taken. */
export function kindOf(bytes: Uint8Array): PictureKind | null {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return "jpeg";
  if (png.every((byte, place) => bytes[place] === byte)) return "png";
  if (text(bytes, 0) === "RIFF" && text(bytes, 8) === "WEBP") return "webp";
  return text(bytes, 4) === "ftyp" && isHeic(brandsOf(bytes)) ? "heic" : null;
}

/** Whether a photo is all there, by its own account of its parts; of their content nothing is said. */
export function isWhole(bytes: Uint8Array, kind: PictureKind): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (kind === "webp") return view.byteLength >= 12 && view.getUint32(4, true) + 8 <= view.byteLength;
  if (kind === "png") return reachesPngEnd(view);
  return kind === "heic" ? endsWithABox(view) : reachesJpegEnd(view);
}

function text(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4));
}

/** The major brand and the compatible ones; the minor version lies between them. */
function brandsOf(bytes: Uint8Array): string[] {
  const size = Math.min(new DataView(bytes.buffer, bytes.byteOffset).getUint32(0), bytes.length, 256);
  const brands = [text(bytes, 8)];
  for (let at = 16; at + 4 <= size; at += 4) brands.push(text(bytes, at));
  return brands;
}

/** AVIF shares the container, and some of its files the general brand. */
function isHeic(brands: readonly string[]): boolean {
  return heicBrands.includes(brands[0] ?? "") && !brands.includes("avif");
}

/** Walks the chunks to the one that ends a PNG. */
function reachesPngEnd(view: DataView): boolean {
  for (let at = 8; at + 12 <= view.byteLength; ) {
    const next = at + 12 + view.getUint32(at);
    if (view.getUint32(at + 4) === 0x49454e44) return next <= view.byteLength; // IEND
    at = next;
  }
  return false;
}

/** Walks the outermost boxes; the last one may reach to the end, whatever that is. */
function endsWithABox(view: DataView): boolean {
  let at = 0;
  while (at + 8 <= view.byteLength) {
    const size = view.getUint32(at);
    if (size === 0) return true;
    if (size === 1 && at + 16 > view.byteLength) return false;
    const whole = size === 1 ? Number(view.getBigUint64(at + 8)) : size;
    if (whole < 8) return false;
    at += whole;
  }
  return at <= view.byteLength;
}

/** Walks the segments to the first scan, then looks for the mark that ends the image (a thumbnail's lies in a segment). */
function reachesJpegEnd(view: DataView): boolean {
  let at = 2;
  while (at + 4 <= view.byteLength && view.getUint16(at) !== 0xffda) {
    if (view.getUint8(at) !== 0xff) return false;
    // Bytes of padding may stand before a mark.
    at += view.getUint8(at + 1) === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  for (at += 2; at + 2 <= view.byteLength; at += 1) {
    if (view.getUint8(at) === 0xff && view.getUint8(at + 1) === 0xd9) return true;
  }
  return false;
}
