import { type ReaderOptions, readBarcodes } from "zxing-wasm/reader";
import type { ScannedCode } from "./scanned-code.ts";

const options: ReaderOptions = {
  formats: ["QRCode", "DataMatrix"],
  // Separators as they are transmitted; the printed form would leave it open where a batch number ends.
  textMode: "Plain",
  maxNumberOfSymbols: 16,
};

/** The QR and DataMatrix codes in a picture, by ZXing-C++ (decision 022). Where its WebAssembly lies was said before, by `prepareZXingModule`. */
export async function decodeCodes(picture: ImageData | Uint8Array): Promise<ScannedCode[]> {
  const found = await readBarcodes(picture, options);
  return found
    .filter(({ isValid, text }) => isValid && text !== "")
    .map(({ symbology, symbologyIdentifier, text }) => ({
      format: symbology === "DataMatrix" ? "data-matrix" : "qr",
      text: symbologyIdentifier === "]d2" ? `]d2${text}` : text,
    }));
}
