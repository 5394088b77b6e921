/** The width and height of a photo that is kept whole, in pixels. */
export type WholeSides = { readonly width: number; readonly height: number };

/** A photo that has come in and is stored, but belongs to nothing yet. */
export type ReceivedPhoto = { readonly pictureId: string; readonly whole: WholeSides };
