/** What a key may be given, and the scopes each stands for: who records has to see what is there already. */
export const reaches = {
  read: ["growth:read"],
  record: ["growth:read", "growth:record"],
} as const;

export type Reach = keyof typeof reaches;

/** How long a key is good, in days; 0 for ever. */
export const lifetimes = [30, 90, 365, 0] as const;

export type Lifetime = (typeof lifetimes)[number];

/** More keys than this nobody keeps track of. */
export const mostTokens = 20;

const dayMs = 24 * 60 * 60 * 1000;

/** When a key made `now` ends; null for one that does not. */
export function expiryOf(days: Lifetime, now: Date): Date | null {
  return days === 0 ? null : new Date(now.getTime() + days * dayMs);
}

/** What a key's scopes reach. */
export function reachOf(scopes: readonly string[]): Reach {
  return scopes.includes("growth:record") ? "record" : "read";
}

/** The end of a key by which its person knows it again. */
export function endingOf(key: string): string {
  return key.slice(-4);
}
