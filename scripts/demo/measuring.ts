import { HEIGHT_FROM_DAY } from "#lib/growth/core/posture.ts";
import type { Posture } from "#lib/growth/core/reading.ts";
import type { ChildPart } from "./cast.ts";
import { type HomeKind, valueAt } from "./course.ts";
import type { Random } from "./random.ts";
import { type Measured, type Reader, readScale, readTape } from "./scale.ts";
import type { Visit } from "./visits.ts";

export type Figure = Measured & { readonly kind: HomeKind; readonly posture: Posture | null };

/** WHO's mean difference between lying and standing, and from when a family may stand a child against a wall. */
const lyingLongerCm = 0.7;
const standsAtHomeFromDay = 540;

/** Measures one child again and again: with the errors of people and scales, and lengths that never go back. */
export function measurer(random: Random, part: ChildPart): (visit: Visit, reader: Reader) => Figure[] {
  const reached = { length: 0, head: 0 };

  function measure(kind: HomeKind, visit: Visit, reader: Reader): Figure | null {
    const isHome = visit.place === "home";
    const truth = valueAt(part, kind, visit.ageDays);
    if (truth === null) return null;
    if (kind === "weight") {
      const error = visit.estimated ? 0.015 : isHome ? 0.006 : 0.003;
      return { kind, posture: null, ...readScale(truth * (1 + random.near(error)), reader) };
    }
    const posture = kind === "length" ? postureAt(visit) : null;
    const shorter = posture === "standing" ? lyingLongerCm : 0;
    const expectsLying = kind === "length" && visit.ageDays < HEIGHT_FROM_DAY;
    const true0 = truth - (expectsLying ? shorter : 0);
    const error = random.near(kind === "head" ? 0.12 : isHome ? 0.35 : 0.2);
    const figure = readTape(kind, true0 + error, reader, reached[kind] - shorter);
    reached[kind] = figure.value + shorter;
    return { kind, posture, ...figure };
  }

  function postureAt({ ageDays, place }: Visit): Posture {
    if (ageDays >= HEIGHT_FROM_DAY) return "standing";
    return place === "home" && ageDays >= standsAtHomeFromDay && random.chance(0.5) ? "standing" : "lying";
  }

  return (visit, reader) => visit.kinds.flatMap((kind) => measure(kind, visit, reader) ?? []);
}
