/**
 * The visit of each dose, an id that `newVisit` makes: those told of together were given together, but the same vaccine a second time
 * was given at another visit.
 */
export function visitsOf(
  doses: readonly { readonly visit: string; readonly cvx: string }[],
  newVisit: () => string,
): string[] {
  const visits = new Map<string, string>();
  const times = new Map<string, number>();
  return doses.map(({ visit, cvx }) => {
    const vaccine = `${visit} ${cvx}`;
    const time = (times.get(vaccine) ?? 0) + 1;
    times.set(vaccine, time);
    const key = `${visit} ${time}`;
    const known = visits.get(key) ?? newVisit();
    visits.set(key, known);
    return known;
  });
}
