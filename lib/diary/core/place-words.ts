export type BodySide = "left" | "right" | "midline" | "none";

const LONGEST = 100;
const SIDES: ReadonlyMap<string, "left" | "right"> = new Map(
  [
    ["left", "left l lt lft izq izqda izqdo izquierdo izquierda izquierdos izquierdas"],
    ["right", "right r rt rgt der dcha dcho dch derecho derecha derechos derechas"],
  ].flatMap(([side, words]) => words!.split(" ").map((word) => [word, side as "left" | "right"] as const)),
);
/** What is said around a place without telling which. */
const AROUND = new Set(
  "pain pains ache aches aching sore hurts hurting dolor dolores duele molestia de del la el los las en my the mi mis su sus both ambos ambas of in on at side lado".split(
    " ",
  ),
);

/** A place as its words are compared: lower case, no accents, everything but letters and digits a space. */
export function placeWords(text: string): string {
  return text
    .slice(0, LONGEST)
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** A place without its side and what is said around it: "dolor en la rodilla izq." is a "rodilla" on the left. */
export function wordsOf(text: string): { readonly base: string; readonly side: BodySide | null } {
  const words = placeWords(text).split(" ");
  const sides = new Set(words.flatMap((word) => SIDES.get(word) ?? []));
  const own = words.filter((word) => !SIDES.has(word));
  const telling = own.filter((word) => !AROUND.has(word));
  const [side] = sides;
  return {
    base: (telling.length > 0 ? telling : own).join(" "),
    side: sides.size === 1 ? (side ?? null) : null,
  };
}
