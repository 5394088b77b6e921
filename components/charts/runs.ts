/** Marks in rising order of x as runs: a new one begins wherever the next mark is further away than `reach`. */
export function runsOf<T extends { readonly x: number }>(marks: readonly T[], reach: number): readonly T[][] {
  const runs: T[][] = [];
  for (const mark of marks) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && mark.x - last.x <= reach) run.push(mark);
    else runs.push([mark]);
  }
  return runs;
}
