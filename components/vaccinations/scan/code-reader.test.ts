import { afterEach, describe, expect, it, vi } from "vitest";
import { makeCodeReader } from "./code-reader.ts";
import { findNativeReader } from "./native-reader.ts";
import { NotLoaded, type ScannedCode } from "./scanned-code.ts";
import { makeWorkerReader } from "./worker-reader.ts";

afterEach(() => vi.unstubAllGlobals());

const picture = { data: { buffer: new ArrayBuffer(4) } } as unknown as ImageData;
const code = (text: string): ScannedCode => ({ format: "qr", text });
const reader = (read: () => Promise<readonly ScannedCode[]>) => ({ read: vi.fn(read), release: vi.fn() });

/** A browser that reads codes, and finds these. */
function withDetector(
  supported: readonly string[],
  found: readonly { format: string; rawValue: string }[] = [],
) {
  vi.stubGlobal(
    "BarcodeDetector",
    class {
      static getSupportedFormats = async () => supported;
      detect = async () => found;
    },
  );
}

describe("the browser's own reader", () => {
  it("is used where it reads both kinds of code", async () => {
    expect(await findNativeReader()).toBeNull();
    withDetector(["qr_code", "ean_13"]);
    expect(await findNativeReader()).toBeNull();
    withDetector(["qr_code", "data_matrix"], [{ format: "qr_code", rawValue: "hello" }]);
    expect(await (await findNativeReader())?.read(picture)).toEqual([code("hello")]);
  });

  it("is not believed about a GS1 code whose separators it dropped", async () => {
    const found = [
      { format: "data_matrix", rawValue: "010039999912345710KX2110" },
      { format: "data_matrix", rawValue: "\u001d010039999912345710KX\u001d2110" },
      { format: "aztec", rawValue: "hello" },
    ];
    withDetector(["qr_code", "data_matrix"], found);
    expect(await (await findNativeReader())?.read(picture)).toEqual([
      { format: "data-matrix", text: "\u001d010039999912345710KX\u001d2110" },
    ]);
  });

  it("leaves to the library what it does not find, or fails at", async () => {
    const library = reader(async () => [code("library")]);
    const asked = (own: ReturnType<typeof reader> | null) =>
      makeCodeReader(async () => own, library).read(picture);
    expect(await asked(reader(async () => [code("own")]))).toEqual([code("own")]);
    expect(library.read).not.toHaveBeenCalled();
    expect(await asked(reader(async () => []))).toEqual([code("library")]);
    expect(await asked(reader(() => Promise.reject(new Error())))).toEqual([code("library")]);
    expect(await asked(null)).toEqual([code("library")]);
  });
});

describe("the library in its worker", () => {
  class FakeWorker extends EventTarget {
    sent: { id: number }[] = [];
    terminate = vi.fn();
    postMessage = (message: { id: number }) => this.sent.push(message);
    answer = (data: object) => this.dispatchEvent(new MessageEvent("message", { data }));
  }
  const start = () => {
    const worker = new FakeWorker();
    const opening = vi.fn(() => worker as unknown as Worker);
    return { worker, opening, library: makeWorkerReader(opening) };
  };

  it("is started with the first picture, once, and answers each", async () => {
    const { worker, opening, library } = start();
    expect(opening).not.toHaveBeenCalled();
    const answers = Promise.all([library.read(picture), library.read(picture)]);
    const [one, other] = worker.sent;
    worker.answer({ id: other!.id, codes: [code("other")] });
    worker.answer({ id: one!.id, codes: [code("one")] });
    expect(await answers).toEqual([[code("one")], [code("other")]]);
    expect(opening).toHaveBeenCalledOnce();
    library.release();
    expect(worker.terminate).toHaveBeenCalledOnce();
  });

  it("says when it could not be loaded, and tries again with the next picture", async () => {
    const { worker, opening, library } = start();
    const refused = expect(library.read(picture)).rejects.toThrow(NotLoaded);
    worker.answer({ id: worker.sent[0]!.id, codes: null });
    await refused;
    const lost = expect(library.read(picture)).rejects.toThrow(NotLoaded);
    worker.dispatchEvent(new Event("error"));
    await lost;
    const again = library.read(picture);
    worker.answer({ id: worker.sent.at(-1)!.id, codes: [] });
    expect(await again).toEqual([]);
    expect(opening).toHaveBeenCalledTimes(2);
  });
});
