/** So long a name is compared, in characters. */
const LONGEST = 200;

/** A name as it is compared: lower case, single spaces. */
export function plainName(name: string): string {
  const plain = name.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();
  // Some letters become two in lower case.
  return Array.from(plain).slice(0, LONGEST).join("");
}
