/** More addresses than this nobody keeps track of. */
export const mostCalendars = 10;

const pattern = /^([\w-]{43})\.ics$/;

/** The key in the last part of an address, "….ics"; null where it is none of ours. */
export function keyOf(part: string): string | null {
  return pattern.exec(part)?.[1] ?? null;
}

/** The addresses of a calendar: to be copied, and as calendar apps are called with. */
export function addressesOf(
  key: string,
  origin: string,
): { readonly https: string; readonly webcal: string } {
  const https = `${origin}/calendar/${key}.ics`;
  return { https, webcal: https.replace(/^https?:/, "webcal:") };
}
