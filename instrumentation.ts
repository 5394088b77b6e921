/**
 * Called once by each server as it starts: guards its front, clears up every hour, and computes which vaccinations are due.
 * On Vercel proxy.ts and /api/cron/tidy do.
 */
export async function register(): Promise<void> {
  // What stands inside this condition is left out of the bundle for the other runtime, which has no database.
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { NESTLING_TIDY, NEXT_PHASE, NODE_ENV, VERCEL } = process.env;
    const isLasting = NODE_ENV === "production" && NEXT_PHASE !== "phase-production-build" && !VERCEL;
    if (isLasting) {
      const { guardFront } = await import("#lib/platform/front.ts");
      guardFront();
    }
    if (isLasting && NESTLING_TIDY !== "off") {
      const { tidyInTurn } = await import("#lib/operations/retention/retention.ts");
      const { everyHour } = await import("#lib/platform/hourly.ts");
      const { computeDueInTurn } = await import("#lib/operations/due-vaccines/due-vaccines.ts");
      everyHour(async () => {
        await tidyInTurn();
        await computeDueInTurn();
      });
    }
  }
}
