import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";

/** Pixels of a photo, red, green, blue and alpha; without `data` it has more of them than are decoded. */
export type Decoded = { readonly width: number; readonly height: number; readonly data?: Uint8ClampedArray };

/** What 50 million pixels need, with room to spare. */
const mostMemoryBytes = 512 * 1024 * 1024;
const patienceMs = 30_000;

/** The pixels of a HEIC photo, turned the way up it was taken; null when it cannot be read, or not in time. */
export function decodeHeic(bytes: Uint8Array, mostPixels: number): Promise<Decoded | null> {
  // The worker is a file of its own beside the server, named in next.config.ts, and never part of a bundle.
  const folder = join(process.cwd(), "lib", "platform");
  const worker = new Worker(pathToFileURL(join(folder, "picture-heic-worker.mjs")), {
    workerData: { bytes, mostPixels, mostMemoryBytes },
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 128 },
    // What the decoder has to say about a broken file is nobody's concern.
    stdout: true,
    stderr: true,
  });
  return new Promise((resolve) => {
    const late = setTimeout(() => resolve(null), patienceMs);
    worker.once("message", resolve);
    worker.once("error", () => resolve(null));
    worker.once("exit", () => {
      clearTimeout(late);
      resolve(null);
    });
  }).finally(() => worker.terminate()) as Promise<Decoded | null>;
}
