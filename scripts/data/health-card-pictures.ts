/** Draws codes as pictures, with the encoder of the library that reads them (zxing-wasm, decision 022). */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import sharp from "sharp";
import { prepareZXingModule, writeBarcode } from "zxing-wasm/full";

const file = fileURLToPath(import.meta.resolve("zxing-wasm/full/zxing_full.wasm"));
prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(readFileSync(file)).buffer } });

/** A code as a small black and white PNG; a text with bracketed identifiers becomes GS1 DataMatrix. */
export async function drawCode(format: "QRCode" | "DataMatrix", text: string): Promise<Buffer> {
  const options = format === "DataMatrix" ? "gs1,forceSquare" : "ecLevel=L";
  const { image, error } = await writeBarcode(text, { format, options, scale: 4 });
  if (!image) throw new Error(`${format}: ${error}`);
  return sharp(Buffer.from(await image.arrayBuffer()))
    .png({ palette: true, colours: 2 })
    .toBuffer();
}

/** The code as a phone may see it: `pixels` wide, turned, on a table, a little out of focus and in uneven light. */
export async function photograph(code: Buffer, pixels: number): Promise<Buffer> {
  const [width, height, table] = [1200, 900, "#b9b2a6"];
  const label = await sharp(code)
    .resize(pixels)
    .extend({ top: 30, bottom: 30, left: 30, right: 30, background: "white" })
    .rotate(17, { background: table })
    .toBuffer();
  const shade = `<svg width="${width}" height="${height}"><defs><linearGradient id="g"><stop stop-opacity="0"/>
    <stop offset="1" stop-opacity=".45"/></linearGradient></defs><rect width="100%" height="100%" fill="url(#g)"/></svg>`;
  return sharp({ create: { width, height, channels: 3, background: table } })
    .composite([{ input: label }, { input: Buffer.from(shade) }])
    .blur(1.1)
    .jpeg({ quality: 70 })
    .toBuffer();
}
