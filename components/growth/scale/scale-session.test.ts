import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Weighing } from "#lib/growth/core/weight-scale.ts";
import { NoWeight, type Scale } from "./scale-adapter.ts";
import { readScale, type ScaleState } from "./scale-session.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const weighing = (weight: number): Weighing => ({
  ...{ weight, unit: "kg", day: null, time: null, userId: null, bmi: null, heightCm: null },
});

/** A scale at hand: what it hears of is said by the test. */
function makeScale(listen: () => Promise<void> = async () => {}) {
  let [hear, lose] = [(_: Weighing) => {}, () => {}];
  const release = vi.fn();
  const scale: Scale = {
    name: "BabyScale 2",
    listen(onWeighing, onLost) {
      [hear, lose] = [onWeighing, onLost];
      return listen();
    },
    release,
  };
  return { scale, release, weigh: (kg: number) => hear(weighing(kg)), leave: () => lose() };
}

function read(find: () => Promise<Scale>) {
  const [states, stop] = [[] as ScaleState[], new AbortController()];
  const done = readScale(find, (state) => states.push(state), stop.signal);
  return {
    states,
    done,
    stop,
    said: () => states.map((state) => (state.at === "failed" ? state.why : state.at)),
  };
}

const soon = () => vi.advanceTimersByTimeAsync(0);

describe("reading from a scale", () => {
  it("tells how far it is, and the weighing once no other comes", async () => {
    const { scale, release, weigh } = makeScale();
    const { states, done, said } = read(async () => scale);
    await soon();
    expect(said()).toEqual(["searching", "connecting", "waiting"]);
    weigh(7.2);
    await vi.advanceTimersByTimeAsync(1000);
    weigh(7.35);
    await vi.advanceTimersByTimeAsync(1500);
    await done;
    expect(states.at(-1)).toEqual({ at: "read", name: "BabyScale 2", weighing: weighing(7.35) });
    expect(release).toHaveBeenCalledOnce();
  });

  it("takes what it heard when the scale switches itself off", async () => {
    const { scale, weigh, leave } = makeScale();
    const { states, done } = read(async () => scale);
    await soon();
    weigh(7.3);
    leave();
    await done;
    expect(states.at(-1)).toMatchObject({ at: "read", weighing: { weight: 7.3 } });
  });

  it("says what went wrong", async () => {
    const named = (name: string) => Object.assign(new Error(), { name });
    const failing = async (find: () => Promise<Scale>, ms = 0) => {
      const { done, said } = read(find);
      await vi.advanceTimersByTimeAsync(ms);
      await done;
      return said().at(-1);
    };
    const reject = (error: Error) => () => Promise.reject(error);
    expect(await failing(reject(named("NotFoundError")))).toBe("cancelled");
    expect(await failing(reject(named("SecurityError")))).toBe("forbidden");
    const withListen = (listen: () => Promise<void>) => async () => makeScale(listen).scale;
    expect(await failing(withListen(reject(named("NetworkError"))))).toBe("unreachable");
    expect(await failing(withListen(reject(new NoWeight())))).toBe("noWeight");
    expect(
      await failing(
        withListen(() => new Promise(() => {})),
        25_000,
      ),
    ).toBe("unreachable");
    expect(
      await failing(
        withListen(async () => {}),
        180_000,
      ),
    ).toBe("nothing");
    const gone = makeScale();
    const { done, said } = read(async () => gone.scale);
    await soon();
    gone.leave();
    await done;
    expect(said().at(-1)).toBe("lost");
    expect(gone.release).toHaveBeenCalledOnce();
  });

  it("ends without a word when it is stopped", async () => {
    const { scale, release, weigh } = makeScale();
    const { done, stop, said } = read(async () => scale);
    await soon();
    stop.abort();
    await done;
    weigh(7.3);
    await vi.advanceTimersByTimeAsync(5000);
    expect(said()).toEqual(["searching", "connecting", "waiting"]);
    expect(release).toHaveBeenCalledOnce();
  });
});
