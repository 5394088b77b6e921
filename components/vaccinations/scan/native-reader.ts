import type { CodeReader, ScannedCode } from "./scanned-code.ts";

const formats = { qr_code: "qr", data_matrix: "data-matrix" } as const;
const isFormat = (format: string): format is keyof typeof formats => format in formats;

/** The browser's own reader, where it has one for both kinds of code; null elsewhere. */
export async function findNativeReader(): Promise<CodeReader | null> {
  const { BarcodeDetector } = globalThis as unknown as { BarcodeDetector?: Detector };
  const supported = (await BarcodeDetector?.getSupportedFormats().catch(() => null)) ?? [];
  if (!BarcodeDetector || !Object.keys(formats).every((format) => supported.includes(format))) return null;
  const detector = new BarcodeDetector({ formats: Object.keys(formats) });
  return {
    async read(picture) {
      const found = await detector.detect(picture);
      return found.flatMap(({ format, rawValue }) => {
        const code: ScannedCode | null = isFormat(format)
          ? { format: formats[format], text: rawValue }
          : null;
        return code && isWhole(code) ? [code] : [];
      });
    },
    release: () => undefined,
  };
}

/** Some systems drop the separators of a GS1 code, and with them where a batch number ends; such a code is left to the library. */
const isWhole = ({ format, text }: ScannedCode) =>
  text !== "" && (format === "qr" || text.includes("\u001d"));

// As much of the Barcode Detection API as is used here (https://wicg.github.io/shape-detection-api/); TypeScript's DOM does not have it.
type Detector = {
  getSupportedFormats(): Promise<string[]>;
  new (options: {
    formats: string[];
  }): {
    detect(picture: ImageData): Promise<{ format: string; rawValue: string }[]>;
  };
};
