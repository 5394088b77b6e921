import { latestWeighing, type Weighing } from "#lib/growth/core/weight-scale.ts";
import { NoWeight, type Scale, type ScaleFinder } from "./scale-adapter.ts";

export type ScaleFailure = "cancelled" | "forbidden" | "unreachable" | "noWeight" | "lost" | "nothing";

/** How far reading from a scale is. */
export type ScaleState =
  | { readonly at: "idle" }
  | { readonly at: "searching" }
  | { readonly at: "connecting"; readonly name: string | null }
  | { readonly at: "waiting"; readonly name: string | null }
  | { readonly at: "settling" | "read"; readonly name: string | null; readonly weighing: Weighing }
  | { readonly at: "failed"; readonly why: ScaleFailure };

/** A scale that keeps weighings sends them one after the other: after this long without another, that was it. */
const settleMs = 1500;
const connectMs = 25_000;
/** To undress a baby takes a while. */
const waitMs = 180_000;

/** Finds a scale and listens until a weighing is stable; tells how far it is. `signal` ends it without a word. */
export async function readScale(
  find: ScaleFinder,
  tell: (state: ScaleState) => void,
  signal: AbortSignal,
): Promise<void> {
  const say = (state: ScaleState) => {
    if (!signal.aborted) tell(state);
  };
  let scale: Scale | null = null;
  try {
    say({ at: "searching" });
    scale = await find();
    if (signal.aborted) return;
    const { name } = scale;
    say({ at: "connecting", name });
    const weighing = await weigh(scale, say, signal);
    say({ at: "read", name, weighing });
  } catch (error) {
    say({ at: "failed", why: failureOf(error, scale !== null) });
  } finally {
    scale?.release();
  }
}

function weigh(scale: Scale, say: (state: ScaleState) => void, signal: AbortSignal): Promise<Weighing> {
  const { name } = scale;
  const heard: Weighing[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  return new Promise<Weighing>((resolve, reject) => {
    const after = (ms: number, then: () => void) => {
      clearTimeout(timer);
      timer = setTimeout(then, ms);
    };
    const settle = (otherwise: ScaleFailure) => {
      const weighing = latestWeighing(heard);
      if (weighing) resolve(weighing);
      else reject(new Failure(otherwise));
    };
    const hear = (weighing: Weighing) => {
      heard.push(weighing);
      say({ at: "settling", name, weighing: latestWeighing(heard) ?? weighing });
      after(settleMs, () => settle("nothing"));
    };
    signal.addEventListener("abort", () => reject(new Failure("cancelled")), { once: true });
    after(connectMs, () => reject(new Failure("unreachable")));
    scale
      .listen(hear, () => settle("lost"))
      .then(() => {
        if (heard.length > 0) return;
        say({ at: "waiting", name });
        after(waitMs, () => settle("nothing"));
      }, reject);
  }).finally(() => clearTimeout(timer));
}

class Failure extends Error {
  readonly why: ScaleFailure;
  constructor(why: ScaleFailure) {
    super(why);
    this.why = why;
  }
}

/** The browser says the same when nothing was chosen and when there is no Bluetooth; before a scale was found both are the person's to see to. */
function failureOf(error: unknown, wasFound: boolean): ScaleFailure {
  if (error instanceof Failure) return error.why;
  if (error instanceof NoWeight) return "noWeight";
  const name = error instanceof Error ? error.name : "";
  if (name === "SecurityError" || name === "NotAllowedError") return "forbidden";
  return wasFound ? "unreachable" : "cancelled";
}
