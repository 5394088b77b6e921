import type { ReferenceSex } from "#lib/growth/core/reading.ts";
import type { ChildPart } from "./cast.ts";
import { drawCourse } from "./drawn-course.ts";
import type { Random } from "./random.ts";
import type { Voice } from "./voices.ts";

const oldestDays = 1800;
const closestDays = 400;

type Birth = { readonly ageDays: number; readonly gestationDays: number | null };

/** Two children or three, the eldest first; now and then twins, or a child born early. */
export function drawChildren(random: Random, voice: Voice): ChildPart[] {
  const births = drawBirths(random);
  const taken: string[] = [];
  return births.map((birth) => {
    const child = drawChild(random, voice, birth, taken);
    taken.push(child.name);
    return child;
  });
}

function drawBirths(random: Random): Birth[] {
  const count = random.chance(0.25) ? 3 : 2;
  const births: Birth[] = [];
  let youngest = random.whole(10, oldestDays - closestDays * count);
  while (births.length < count) {
    const areTwins = count - births.length >= 2 && random.chance(0.08);
    const isEarly = random.chance(areTwins ? 0.6 : 0.07);
    const birth = { ageDays: youngest, gestationDays: isEarly ? random.whole(240, 258) : null };
    births.push(birth, ...(areTwins ? [birth] : []));
    youngest += closestDays + random.whole(0, 150);
  }
  return births.reverse();
}

function drawChild(random: Random, voice: Voice, birth: Birth, taken: readonly string[]): ChildPart {
  const drawnAs: ReferenceSex = random.chance(0.5) ? "female" : "male";
  const sex = random.chance(0.015) ? "other" : drawnAs;
  const names = sex === "other" ? voice.either : drawnAs === "female" ? voice.girls : voice.boys;
  return {
    name: random.pick(names.filter((name) => !taken.includes(name))),
    sex,
    referenceSex: sex === "other" && random.chance(0.7) ? drawnAs : null,
    ...birth,
    course: drawCourse(random, drawnAs, birth.gestationDays),
    unhurried: random.between(1.2, 4),
  };
}
