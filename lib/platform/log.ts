/** Writes one line about a bug: where it happened, never what the data was (messages of database errors carry values). */
export function logBug(where: string, error: unknown): void {
  const bug = error instanceof Error ? error : new Error(typeof error);
  const frames = (bug.stack ?? "")
    .split("\n")
    .filter((line) => line.trimStart().startsWith("at "))
    .slice(0, 6);
  const code = "code" in bug && typeof bug.code === "string" ? bug.code : undefined;
  console.error(
    JSON.stringify({
      level: "error",
      where,
      name: bug.name,
      code,
      frames: frames.map((frame) => frame.trim()),
    }),
  );
}

/** Writes one line about work that was done: where, and how much of each; never on whom. */
export function logWork(where: string, counts: Readonly<Record<string, number>>): void {
  console.log(JSON.stringify({ level: "info", where, ...counts }));
}
