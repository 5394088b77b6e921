import { notFound } from "next/navigation";
import { computeDueAndTell } from "#lib/operations/due-vaccines/due-vaccines.ts";
import { isFromCron, tidyAndTell } from "#lib/operations/retention/retention.ts";

export const dynamic = "force-dynamic";
export const maxDuration = 60;

/** Within the time an answer has; what is left over is computed the next time. */
const dueSeconds = 30;

/** Clears up, and computes which vaccinations are due, for hosts that have a timer of their own instead of a lasting server. */
export async function GET(request: Request) {
  if (!isFromCron(request.headers.get("authorization"))) notFound();
  const { counts, failed } = await tidyAndTell();
  const due = await computeDueAndTell(dueSeconds);
  return Response.json(
    { counts, failed, due },
    {
      status: failed.length > 0 || due.failed > 0 ? 500 : 200,
      headers: { "cache-control": "no-store" },
    },
  );
}
