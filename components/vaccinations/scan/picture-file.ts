import { MAX_TEXT } from "#lib/vaccinations/core/health-card-text.ts";
import { toPicture } from "./picture-pixels.ts";

/** What a chosen file holds: pictures to be looked at one after the other, or the text of a card file. */
export type Opened =
  | { readonly pictures: readonly (() => ImageData)[]; close(): void }
  | { readonly text: string };

/** The file is neither a picture this browser can open nor a card. */
export class NoPicture extends Error {
  override name = "NoPicture";
}

/** Longest edges to try: most codes are read in the smaller and quicker, a small code in a large photo in the larger. */
const edges = [1600, 4000] as const;

/** Opens a file as whatever it is; nothing leaves the device. */
export async function openFile(file: File): Promise<Opened> {
  if (isText(file)) return { text: file.size <= MAX_TEXT ? await file.text() : "x".repeat(MAX_TEXT + 1) };
  const bitmap = await createImageBitmap(file).catch(() => {
    throw new NoPicture();
  });
  const longest = Math.max(bitmap.width, bitmap.height);
  const tried = longest > edges[0] ? edges : edges.slice(0, 1);
  const pictures = tried.map((edge) => () => toPicture(bitmap, Math.min(1, edge / longest)));
  return { pictures, close: () => bitmap.close() };
}

/** Files of cards come with a type of their own, or with none. */
function isText({ name, type }: File): boolean {
  return (
    !type.startsWith("image/") && (/\.(smart-health-card|json|txt)$/i.test(name) || /json|text/.test(type))
  );
}
