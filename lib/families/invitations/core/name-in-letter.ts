const most = 60;

/**
 * A name as a letter to a stranger says it: without addresses, which would make the letter an advertisement, and on one line.
 * Empty where nothing is left of it.
 */
export function nameInLetter(name: string): string {
  const words = name
    .replaceAll(/[\p{C}\s]+/gu, " ")
    .split(" ")
    .filter((word) => !/:\/\/|www\.|@/i.test(word))
    // Mail programs make a link of "name.com", and none of "name. com".
    .map((word) => word.replaceAll(/\.(?=\p{L}{2})/gu, ". "));
  return [...words.join(" ").trim()].slice(0, most).join("").trim();
}
