/** The parts of the record that a key may be for. */
export const tokenAreas = ["growth", "vaccinations", "diary"] as const;

export type TokenArea = (typeof tokenAreas)[number];

/** What a person can choose it to be for. */
export const tokenSubjects = [...tokenAreas, "all"] as const;

export function areasOf(subject: (typeof tokenSubjects)[number]): readonly TokenArea[] {
  return subject === "all" ? tokenAreas : [subject];
}

/** What a key may do there. */
export const reaches = ["read", "record"] as const;

export type Reach = (typeof reaches)[number];

/** What a key is given: who records has to see what is there already. */
export function scopesOf(reach: Reach, areas: readonly TokenArea[]): string[] {
  return tokenAreas
    .filter((area) => areas.includes(area))
    .flatMap((area) => (reach === "record" ? [`${area}:read`, `${area}:record`] : [`${area}:read`]));
}

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

/** What a key's scopes reach, by area. */
export function reachOf(scopes: readonly string[]): readonly AreaReach[] {
  return tokenAreas.flatMap((area): AreaReach[] => {
    if (scopes.includes(`${area}:record`)) return [{ area, reach: "record" }];
    return scopes.includes(`${area}:read`) ? [{ area, reach: "read" }] : [];
  });
}

type AreaReach = { readonly area: TokenArea; readonly reach: Reach };

/** The end of a key by which its person knows it again. */
export function endingOf(key: string): string {
  return key.slice(-4);
}
