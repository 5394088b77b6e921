import type { Cast } from "./cast.ts";
import { drawAdults } from "./drawn-adults.ts";
import { drawChildren } from "./drawn-children.ts";
import { homes } from "./homes.ts";
import type { Random } from "./random.ts";
import { voices } from "./voices.ts";

/** A family such as there are many. */
export function drawCast(random: Random, seed: number): Cast {
  const home = random.pick(homes);
  const voice = voices[home.locale];
  const surname = random.pick(voice.surnames);
  const children = drawChildren(random, voice);
  return {
    name: voice.family.replace("{name}", surname),
    timeZone: home.timeZone,
    adults: drawAdults(random, { seed, surname, home, childCount: children.length }),
    children,
  };
}
