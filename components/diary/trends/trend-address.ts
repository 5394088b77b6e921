/** An address of a view with what was chosen on it; what is not chosen is left out. */
export function trendAddress(
  path: string,
  choices: Readonly<Record<string, string | number | null | undefined>>,
): string {
  const given = Object.entries(choices).flatMap(([name, value]): [string, string][] =>
    value === null || value === undefined || value === "" ? [] : [[name, String(value)]],
  );
  return given.length > 0 ? `${path}?${new URLSearchParams(given)}` : path;
}
