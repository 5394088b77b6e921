const minute = 60_000;

/** Runs `work`, which never throws, a minute from now and every hour after. Neither timer keeps a server from stopping. */
export function everyHour(work: () => Promise<void>): void {
  setTimeout(() => {
    void work();
    setInterval(work, 60 * minute).unref();
  }, minute).unref();
}
