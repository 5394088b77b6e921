/** A code in a picture, and what it says. */
export type ScannedCode = { readonly format: "qr" | "data-matrix"; readonly text: string };

/** Whatever finds codes in pictures: the browser itself or a library. */
export type CodeReader = {
  read(picture: ImageData): Promise<readonly ScannedCode[]>;
  release(): void;
};

/** What reads codes could not be fetched or started. */
export class NotLoaded extends Error {
  override name = "NotLoaded";
}
