/**
 * Undoes raw DEFLATE (RFC 1951). It stops at `limit` bytes, so that a few bytes cannot grow into gigabytes; what is no DEFLATE, or goes
 * on behind its end, is malformed.
 */
export async function inflate(
  packed: Uint8Array<ArrayBuffer>,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | "malformed" | "too-large"> {
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  const reader = stream.getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return join(pieces, length);
      length += value.length;
      if (length > limit) {
        await reader.cancel();
        return "too-large";
      }
      pieces.push(value);
    }
  } catch {
    return "malformed";
  }
}

function join(pieces: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
