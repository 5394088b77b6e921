/** Dots of the picture to one of the drawing: sharp on paper and on any screen. */
const SHARPNESS = 2;

/** Fetches an SVG file, draws it on a canvas and hands it over as a PNG of the same name. */
export async function drawPicture(href: string): Promise<void> {
  const answer = await fetch(href);
  if (!answer.ok) throw new Error(`no drawing: ${answer.status}`);
  const name =
    /filename="([^"]+)\.svg"/.exec(answer.headers.get("content-disposition") ?? "")?.[1] ?? "chart";
  const address = URL.createObjectURL(new Blob([await answer.text()], { type: "image/svg+xml" }));
  try {
    const picture = new Image();
    picture.src = address;
    await picture.decode();
    const canvas = document.createElement("canvas");
    canvas.width = picture.naturalWidth * SHARPNESS;
    canvas.height = picture.naturalHeight * SHARPNESS;
    canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    const png = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
    if (!png) throw new Error("no picture");
    save(png, `${name}.png`);
  } finally {
    URL.revokeObjectURL(address);
  }
}

function save(file: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
