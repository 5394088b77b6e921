import { prepareZXingModule } from "zxing-wasm/reader";
import { decodeCodes } from "./code-decoder.ts";

// A worker of its own: WebAssembly is allowed here without allowing it on pages, and a page stays quick while a picture is read.
// The file is always this site's own; left to itself the library would fetch one from elsewhere.
const binary = new URL("zxing-wasm/reader/zxing_reader.wasm", import.meta.url).href;
prepareZXingModule({ overrides: { locateFile: () => binary } });

addEventListener("message", async ({ data }: MessageEvent<{ id: number; picture: ImageData }>) => {
  const codes = await decodeCodes(data.picture).catch(() => null);
  postMessage({ id: data.id, codes });
});
