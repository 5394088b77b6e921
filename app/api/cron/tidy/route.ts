import { notFound } from "next/navigation";
import { isFromCron, tidyAndTell } from "#lib/operations/retention/retention.ts";

export const dynamic = "force-dynamic";
export const maxDuration = 60;

/** Clears up what is due, for hosts that have a timer of their own instead of a lasting server. */
export async function GET(request: Request) {
  if (!isFromCron(request.headers.get("authorization"))) notFound();
  const { counts, failed } = await tidyAndTell();
  return Response.json(
    { counts, failed },
    { status: failed.length > 0 ? 500 : 200, headers: { "cache-control": "no-store" } },
  );
}
