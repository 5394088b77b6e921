import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { toCodes } from "#scripts/data/health-card-signing.ts";
import { NoPicture, type Opened } from "./picture-file.ts";
import { type Scan, type ScanState, scanCamera, scanFiles } from "./scan-session.ts";
import { NotLoaded } from "./scanned-code.ts";

beforeEach(() => vi.useFakeTimers({ now: new Date("2026-11-20T12:00:00Z") }));
afterEach(() => vi.useRealTimers());

const vial = "]d20100399999123457";
const [first = "", second = ""] = toCodes("head.body.end", 2);
const picture = {} as ImageData;

/** A reader that sees these texts, picture after picture; an error where it fails. */
function begin(sights: readonly (readonly string[] | Error)[], more: Partial<Scan> = {}) {
  const states: ScanState[] = [];
  const stop = new AbortController();
  let at = 0;
  const scan: Scan = {
    ...{ trusted: [], today: "2026-11-20" as CalendarDate, before: [], signal: stop.signal },
    now: () => new Date(),
    tell: (state) => states.push(state),
    reader: {
      async read() {
        const sight = sights[at++] ?? [];
        if (sight instanceof Error) throw sight;
        return sight.map((text) => ({ format: "qr", text }));
      },
      release: () => undefined,
    },
    ...more,
  };
  return { scan, states, stop, said: () => states.map((one) => (one.at === "failed" ? one.why : one.at)) };
}

const makeCamera = () => {
  const release = vi.fn();
  return { camera: { grab: () => picture, release }, release };
};
const named = (name: string) => Object.assign(new Error(), { name });

describe("scanning through a camera", () => {
  it("goes on past nothing and other codes until it sees a vial", async () => {
    const { scan, states, said } = begin([[], ["https://example.org"], [], [vial]]);
    const { camera, release } = makeCamera();
    const done = scanCamera(async () => camera, scan);
    await vi.advanceTimersByTimeAsync(1000);
    await done;
    expect(said()).toEqual(["starting", "looking", "read"]);
    expect(states.at(-1)).toMatchObject({ found: { vial: { gtin: "00399999123457" } } });
    expect(release).toHaveBeenCalledOnce();
  });

  it("collects the parts of a card, however often it sees one", async () => {
    const { scan, states } = begin([[second], [second], [first, second]]);
    const done = scanCamera(async () => makeCamera().camera, scan);
    await vi.advanceTimersByTimeAsync(1000);
    await done;
    expect(states.slice(1, 3)).toMatchObject([
      { at: "looking", parts: null },
      { at: "looking", parts: { have: 1, count: 2 } },
    ]);
    expect(states.at(-1)).toMatchObject({ at: "read", found: { cards: [{ state: "broken" }] } });
  });

  it("gives up after a while, and says what it saw", async () => {
    const giveUp = async (sights: readonly string[][]) => {
      const { scan, states, said } = begin(sights);
      const { camera, release } = makeCamera();
      const done = scanCamera(async () => camera, scan);
      await vi.advanceTimersByTimeAsync(95_000);
      await done;
      expect(release).toHaveBeenCalledOnce();
      return { last: said().at(-1), state: states.at(-1) };
    };
    expect((await giveUp([])).last).toBe("nothing");
    expect((await giveUp([["https://example.org"]])).last).toBe("other");
    expect((await giveUp([[first]])).state).toMatchObject({ at: "parts", have: 1, texts: [first] });
  });

  it("says what went wrong", async () => {
    const failing = async (error: Error) => {
      const { scan, said } = begin([]);
      await scanCamera(() => Promise.reject(error), scan);
      return said().at(-1);
    };
    expect(await failing(named("NotAllowedError"))).toBe("forbidden");
    expect(await failing(named("NotFoundError"))).toBe("noCamera");
    expect(await failing(named("NotReadableError"))).toBe("busy");
    const { scan, said } = begin([new NotLoaded()]);
    const { camera, release } = makeCamera();
    await scanCamera(async () => camera, scan);
    expect(said().at(-1)).toBe("notLoaded");
    expect(release).toHaveBeenCalledOnce();
  });

  it("ends without a word when it is stopped, and lets go of the camera", async () => {
    const { scan, stop, said } = begin([]);
    const { camera, release } = makeCamera();
    const done = scanCamera(async () => camera, scan);
    await vi.advanceTimersByTimeAsync(500);
    stop.abort();
    await vi.advanceTimersByTimeAsync(500);
    await done;
    expect(said()).toEqual(["starting", "looking"]);
    expect(release).toHaveBeenCalledOnce();
  });
});

describe("scanning files", () => {
  const close = vi.fn();
  const opened: Opened = { pictures: [() => picture, () => picture], close };
  const files = async (
    sights: readonly string[][],
    names: readonly string[],
    before: readonly string[] = [],
  ) => {
    const { scan, states, said } = begin(sights, { before });
    await scanFiles(names, async (name) => (name === "card" ? { text: first } : opened), scan);
    return { last: said().at(-1), state: states.at(-1) };
  };

  it("tries a picture again in larger, and closes it", async () => {
    close.mockClear();
    expect((await files([[], [vial]], ["photo"])).state).toMatchObject({
      at: "read",
      found: { kind: "vial" },
    });
    expect(close).toHaveBeenCalledOnce();
    expect((await files([], ["photo"])).last).toBe("nothing");
    expect((await files([["https://example.org"]], ["photo"])).last).toBe("other");
  });

  it("takes several at once, and parts from one time to the next", async () => {
    expect((await files([[first], [second]], ["photo", "photo"])).last).toBe("read");
    expect((await files([], ["card"])).state).toMatchObject({
      at: "parts",
      have: 1,
      count: 2,
      texts: [first],
    });
    expect((await files([[second]], ["photo"], [first])).last).toBe("read");
  });

  it("says when one is no picture", async () => {
    const { scan, said } = begin([]);
    await scanFiles(["x"], () => Promise.reject(new NoPicture()), scan);
    expect(said()).toEqual(["reading", "noPicture"]);
  });
});
