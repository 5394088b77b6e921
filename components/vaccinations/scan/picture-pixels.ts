/** A part of a picture or film as pixels, on white where it is see-through. */
export function toPicture(
  source: ImageBitmap | HTMLVideoElement,
  scale: number,
  [left, top, width, height] = [0, 0, ...sizeOf(source)] as readonly [number, number, number, number],
): ImageData {
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  const pen = canvas.getContext("2d", { willReadFrequently: true })!;
  pen.fillStyle = "white";
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(source, left, top, width, height, 0, 0, canvas.width, canvas.height);
  return pen.getImageData(0, 0, canvas.width, canvas.height);
}

function sizeOf(source: ImageBitmap | HTMLVideoElement): readonly [number, number] {
  return source instanceof HTMLVideoElement
    ? [source.videoWidth, source.videoHeight]
    : [source.width, source.height];
}
