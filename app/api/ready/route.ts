import { readReadiness } from "#lib/access/readiness.ts";

export const dynamic = "force-dynamic";

/** The database answers and every shipped migration is applied. */
export async function GET() {
  const readiness = await readReadiness();
  return Response.json(readiness, {
    status: readiness.status === "ready" ? 200 : 503,
    headers: { "cache-control": "no-store" },
  });
}
