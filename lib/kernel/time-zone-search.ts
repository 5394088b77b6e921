/**
 * The time zone somebody means by what they typed: its IANA name however it is written ("america/new york"), or its city ("São Paulo",
 * "Kolkata"). Null when no zone, or more than one, is called so.
 */
export function findTimeZone(text: string): string | null {
  const wanted = plain(text);
  if (!/^[a-z]/.test(wanted)) return null;
  const known = Intl.supportedValuesOf("timeZone");
  const named = known.find((zone) => plain(zone) === wanted);
  if (named) return named;
  const cities = known.filter((zone) => plain(zone.split("/").at(-1) ?? "") === wanted);
  if (cities.length > 0) return cities.length === 1 ? (cities[0] ?? null) : null;
  // Names that the list has under an older or newer one: "Asia/Kolkata", "Kolkata", "US/Pacific".
  const regions = wanted.includes("/") ? [] : [...new Set(known.map((zone) => zone.split("/")[0]))];
  const spelled = wanted.replaceAll(" ", "_");
  const others = [spelled, ...regions.map((region) => `${region}/${spelled}`)].flatMap(canonical);
  return others[0] ?? null;
}

/** A zone as people write it: "America/New York". */
export function timeZoneLabel(zone: string): string {
  return zone.replaceAll("_", " ");
}

function canonical(timeZone: string): string[] {
  try {
    return [new Intl.DateTimeFormat("en", { timeZone }).resolvedOptions().timeZone];
  } catch {
    return [];
  }
}

function plain(text: string): string {
  const letters = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return letters
    .replace(/[\s_]+/g, " ")
    .replace(/ *\/ */g, "/")
    .trim();
}
