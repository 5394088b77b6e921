/**
 * Text as it is searched: without accents and case, its words parted by spaces. Letters standing alone join the word before
 * them ("hepatitis B", "hep B"), and figures part from letters ("PCV13", "6-in-1"), so that both ways of writing meet.
 */
export function foldedText(text: string): string {
  const words = text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  const joined: string[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    if (before !== undefined && /^\p{L}$/u.test(word) && /^\p{L}+$/u.test(before)) {
      joined[joined.length - 1] = before + word;
    } else {
      joined.push(word);
    }
  }
  return joined.join(" ").replace(/(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/gu, " ");
}
