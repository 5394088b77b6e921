import { parentPort, workerData } from "node:worker_threads";
import heic from "heic-decode";

// Decodes one HEIC photo in a thread of its own: the server goes on answering, and what a hostile file asks for ends with the thread.
const { bytes, mostPixels, mostMemoryBytes } = workerData;
const pageBytes = 65_536;

// A file may say it is small and unfold into something vast: the decoder is given no more memory than the largest photo needs.
const { grow } = WebAssembly.Memory.prototype;
WebAssembly.Memory.prototype.grow = function growWithin(pages) {
  if (this.buffer.byteLength + pages * pageBytes > mostMemoryBytes) throw new RangeError("too much memory");
  return grow.call(this, pages);
};

const [photo] = await heic.all({ buffer: bytes });
const { width, height } = photo;
if (width * height > mostPixels) {
  parentPort.postMessage({ width, height });
} else {
  const { data } = await photo.decode();
  parentPort.postMessage({ width, height, data }, [data.buffer]);
}
