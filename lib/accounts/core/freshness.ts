const freshMinutes = 10;

/** Whether a session was opened so lately (within ten minutes) that signing in stands for giving the password again. */
export function isFresh(sessionCreatedAt: Date, now: Date): boolean {
  const ageMs = now.getTime() - sessionCreatedAt.getTime();
  return ageMs >= 0 && ageMs < freshMinutes * 60_000;
}
