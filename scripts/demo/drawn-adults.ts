import type { Role } from "#lib/access/core/roles.ts";
import type { AdultPart } from "./cast.ts";
import type { Home } from "./homes.ts";
import type { Random } from "./random.ts";
import { voices } from "./voices.ts";

/** Two parents, sometimes a grandmother who helps with all children or the youngest, sometimes somebody who only looks. */
export function drawAdults(
  random: Random,
  family: {
    readonly seed: number;
    readonly surname: string;
    readonly home: Home;
    readonly childCount: number;
  },
): AdultPart[] {
  const { seed, surname, childCount } = family;
  const { locale, units } = family.home;
  const voice = voices[locale];
  const adult = (name: string, role: Role): AdultPart => ({
    name,
    email: toEmail(name, seed),
    role,
    locale,
    units,
  });

  const parents = [random.pick(voice.women), random.pick(voice.men)].map((name) => `${name} ${surname}`);
  if (random.chance(0.2)) parents.reverse();
  const adults = parents.map((name, place) => adult(name, place === 0 ? "owner" : "parent"));
  if (random.chance(0.35)) {
    const grandmother = adult(voice.grandmother.replace("{name}", random.pick(voice.elders)), "caregiver");
    adults.push(random.chance(0.5) ? grandmother : { ...grandmother, onlyChild: childCount - 1 });
  }
  if (random.chance(0.15)) {
    const others = voice.surnames.filter((name) => name !== surname);
    adults.push(adult(`${random.pick(voice.women)} ${random.pick(others)}`, "viewer"));
  }
  return adults;
}

function toEmail(name: string, seed: number): string {
  const plain = name
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase();
  return `${plain.replace(/[^a-z0-9]+/g, ".")}@family-${seed}.nestling.example`;
}
