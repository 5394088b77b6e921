import { chartFile, fileName } from "#components/charts/chart-file.ts";
import { chartFileWords } from "#components/growth/chart-file-words.ts";
import { childChart } from "#components/growth/child-chart.ts";
import { can } from "#lib/access/core/roles.ts";
import { asSignedIn } from "#lib/access/scope.ts";
import { listChildren } from "#lib/families/queries.ts";
import { readChartChoice } from "#lib/growth/core/chart-choice.ts";
import { childGrowth, measures } from "#lib/growth/core/child-growth.ts";
import { planOf } from "#lib/growth/core/profile.ts";
import { getGrowth } from "#lib/growth/queries.ts";
import { todayIn } from "#lib/kernel/dates.ts";

type Context = { params: Promise<{ childId: string; kind: string }> };

/** A chart as an SVG file to keep or to send on, for those who may read the child's growth. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { childId, kind } = await params;
  const view = await asSignedIn(async (db, me) => {
    const child = (await listChildren(db)).find(({ id }) => id === childId);
    return child && can(child, "growth:read") ? { me, child, ...(await getGrowth(db, child)) } : null;
  });
  if (!view || !measures.some((known) => known === kind)) return nothing();
  const { me, child, profile, recorded } = view;
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  const choice = readChartChoice({ ...asked, kind }, { lines: me.chartLines, range: me.chartRange });
  const plan = planOf(child, profile, me);
  const today = todayIn(child.timeZone, new Date());
  const points = childGrowth(child, plan, recorded)[choice.kind];
  const units = { weight: me.weightUnit, length: me.lengthUnit };
  const spec = await childChart({ child, plan, choice, points, today, units, said: 0 });
  const words = await chartFileWords(spec, child, today);
  const name = fileName([child.name, spec.title, today], "chart");
  return new Response(chartFile(spec, words), {
    headers: {
      "content-type": "image/svg+xml; charset=utf-8",
      "content-disposition": `attachment; filename="${name}.svg"`,
      "cache-control": "private, no-store",
    },
  });
}

function nothing(): Response {
  return new Response(null, { status: 404, headers: { "cache-control": "no-store" } });
}
