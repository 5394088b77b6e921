import type { Camera } from "./camera.ts";
import type { Opened } from "./picture-file.ts";
import { failureOf, type ScanFailure } from "./scan-failure.ts";
import { type Found, type Reading, readTexts, type ScanContext } from "./scan-reading.ts";
import type { CodeReader } from "./scanned-code.ts";

/** How far scanning is. After `parts` more pictures are wanted, and `texts` are brought to them. */
export type ScanState =
  | { readonly at: "idle" | "starting" | "reading" }
  /** The camera is open; of a card in parts, how many it has seen. */
  | { readonly at: "looking"; readonly parts: { readonly have: number; readonly count: number } | null }
  | { readonly at: "parts"; readonly have: number; readonly count: number; readonly texts: readonly string[] }
  | { readonly at: "read"; readonly found: Found }
  | { readonly at: "failed"; readonly why: ScanFailure };

/** What a scan works with; `before` are the texts of parts seen earlier, `signal` ends it without a word. */
export type Scan = ScanContext & {
  readonly reader: CodeReader;
  readonly before: readonly string[];
  readonly now: () => Date;
  readonly tell: (state: ScanState) => void;
  readonly signal: AbortSignal;
};

const pauseMs = 120;
/** To find a vial, turn it and hold it still takes a while. */
const lookMs = 90_000;

/** Looks through a camera until a vial or a whole card was seen. */
export async function scanCamera(open: () => Promise<Camera>, scan: Scan): Promise<void> {
  const { reader, signal, now } = scan;
  const say = quietly(scan);
  let camera: Camera | null = null;
  let reading: Reading = await readTexts(scan.before, scan, now());
  const seen = new Set(scan.before);
  try {
    say({ at: "starting" });
    camera = await open();
    say({ at: "looking", parts: reading.kind === "parts" ? reading : null });
    const end = now().getTime() + lookMs;
    for (let turn = 0; !signal.aborted && now().getTime() < end; turn++) {
      const picture = camera.grab(turn);
      const codes = picture ? await reader.read(picture) : [];
      const fresh = codes.map(({ text }) => text).filter((text) => !seen.has(text));
      for (const text of fresh) seen.add(text);
      if (fresh.length > 0) {
        reading = await readTexts([...seen], scan, now());
        if (reading.kind === "parts") say({ at: "looking", parts: reading });
        // Some other code in sight is no reason to stop.
        else if (reading.kind !== "other") return say(stateOf(reading));
      }
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
    say(stateOf(reading));
  } catch (error) {
    say({ at: "failed", why: failureOf(error) });
  } finally {
    camera?.release();
  }
}

/** Reads chosen pictures, or files of cards. */
export async function scanFiles<F>(
  files: readonly F[],
  open: (file: F) => Promise<Opened>,
  scan: Scan,
): Promise<void> {
  const say = quietly(scan);
  const texts = [...scan.before];
  try {
    say({ at: "reading" });
    for (const file of files) texts.push(...(await readFile(await open(file), scan.reader)));
    say(stateOf(await readTexts(texts, scan, scan.now())));
  } catch (error) {
    say({ at: "failed", why: failureOf(error) });
  }
}

async function readFile(opened: Opened, reader: CodeReader): Promise<string[]> {
  if ("text" in opened) return [opened.text];
  try {
    for (const picture of opened.pictures) {
      const codes = await reader.read(picture());
      if (codes.length > 0) return codes.map(({ text }) => text);
    }
    return [];
  } finally {
    opened.close();
  }
}

function stateOf(reading: Reading): ScanState {
  if (reading.kind === "vial" || reading.kind === "cards") return { at: "read", found: reading };
  if (reading.kind === "parts") return { ...reading, at: "parts" };
  return { at: "failed", why: reading.kind === "too-large" ? "tooLarge" : reading.kind };
}

const quietly =
  ({ tell, signal }: Scan) =>
  (state: ScanState) => {
    if (!signal.aborted) tell(state);
  };
