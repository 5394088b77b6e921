import { type CodeReader, NotLoaded, type ScannedCode } from "./scanned-code.ts";

type Answer = { readonly id: number; readonly codes: readonly ScannedCode[] | null };
type Waiting = { resolve(codes: readonly ScannedCode[]): void; reject(error: Error): void };

/** Reads codes with the library, in a worker that is fetched with the first picture and ends with `release`. */
export function makeWorkerReader(start: () => Worker = startWorker): CodeReader {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let count = 0;

  function fail() {
    for (const { reject } of waiting.values()) reject(new NotLoaded());
    waiting.clear();
    worker?.terminate();
    worker = null;
  }

  function open(): Worker {
    const opened = start();
    opened.addEventListener("error", fail);
    opened.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
      const asked = waiting.get(data.id);
      waiting.delete(data.id);
      if (data.codes) asked?.resolve(data.codes);
      else asked?.reject(new NotLoaded());
    });
    return opened;
  }

  return {
    read: (picture) =>
      new Promise((resolve, reject) => {
        worker ??= open();
        waiting.set(++count, { resolve, reject });
        worker.postMessage({ id: count, picture }, [picture.data.buffer]);
      }),
    release: fail,
  };
}

const startWorker = () => new Worker(new URL("./code-worker.ts", import.meta.url), { type: "module" });
