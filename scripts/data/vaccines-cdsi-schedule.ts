// biome-ignore lint/suspicious/noExplicitAny: the source's own shapes
type Source = any;

/** What holds for all antigens: vaccine groups, what a vaccine contains, and which vaccines conflict. */
export function compactSchedule(schedule: Source): Readonly<Record<string, unknown>> {
  const { vaccineGroups, vaccineGroupToAntigens, cvxToAntigens, liveVirusConflicts } = schedule;
  return {
    groups: vaccineGroups.map(({ name, administerFullVaccineGroup }: Source) => ({
      group: name,
      antigens: vaccineGroupToAntigens[name],
      ...(administerFullVaccineGroup === "Yes" && { full: true }),
    })),
    vaccines: Object.entries(cvxToAntigens).map(([cvx, { antigens }]: [string, Source]) => ({
      cvx,
      antigens,
    })),
    conflicts: groupConflicts(liveVirusConflicts),
  };
}

/** Conflicts of one earlier vaccine with the same spacing lie together. */
function groupConflicts(conflicts: Source[]): object[] {
  const grouped = Map.groupBy(conflicts, ({ previous, begin, minEnd, end }) =>
    JSON.stringify({ previous, begin, minEnd, end }),
  );
  return [...grouped].map(([key, same]) => ({
    ...JSON.parse(key),
    current: same.map(({ current }) => current),
  }));
}
