import { childChart } from "#components/growth/child-chart.ts";
import { can } from "#lib/access/core/roles.ts";
import { asSignedInOrNull } from "#lib/access/scope.ts";
import { listChildren } from "#lib/families/queries.ts";
import { readChartChoice } from "#lib/growth/core/chart-choice.ts";
import { childGrowth, measures } from "#lib/growth/core/child-growth.ts";
import { planOf } from "#lib/growth/core/profile.ts";
import { getGrowth } from "#lib/growth/queries.ts";
import { todayIn } from "#lib/kernel/dates.ts";

type Context = { params: Promise<{ childId: string; kind: string }> };

/** What the living chart needs beyond the drawing that came with the page: fetched once it comes to life. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { childId, kind } = await params;
  const seen = await asSignedInOrNull(async (db, me) => {
    const child = (await listChildren(db)).find(({ id }) => id === childId);
    return child && can(child, "growth:read") ? { me, child, ...(await getGrowth(db, child)) } : null;
  });
  if (!seen?.value || !measures.some((known) => known === kind)) return nothing();
  const { me, child, profile, recorded } = seen.value;
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  const choice = readChartChoice({ ...asked, kind }, { lines: me.chartLines, range: me.chartRange });
  const plan = planOf(child, profile, me);
  const points = childGrowth(child, plan, recorded)[choice.kind];
  const today = todayIn(child.timeZone, new Date());
  const units = { weight: me.weightUnit, length: me.lengthUnit };
  const spec = await childChart({ child, plan, choice, points, today, units, closer: true });
  return Response.json(spec, { headers: { "cache-control": "private, no-store" } });
}

/** One answer, whether there is no such chart or it is somebody else's. */
function nothing(): Response {
  return new Response(null, { status: 404, headers: { "cache-control": "no-store" } });
}
