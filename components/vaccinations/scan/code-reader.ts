import { findNativeReader } from "./native-reader.ts";
import type { CodeReader, ScannedCode } from "./scanned-code.ts";
import { makeWorkerReader } from "./worker-reader.ts";

/** Asks the browser's own reader first, where there is one, and the library about what that did not find. */
export function makeCodeReader(
  find: () => Promise<CodeReader | null> = findNativeReader,
  library: CodeReader = makeWorkerReader(),
): CodeReader {
  let native: Promise<CodeReader | null> | undefined;
  return {
    async read(picture): Promise<readonly ScannedCode[]> {
      native ??= find();
      const own = await native;
      // A detector may give up on a picture, or for good.
      const found = (await own?.read(picture).catch(() => [])) ?? [];
      return found.length > 0 ? found : library.read(picture);
    },
    release: () => library.release(),
  };
}
