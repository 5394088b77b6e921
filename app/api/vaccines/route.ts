import { asSignedInOrNull } from "#lib/access/scope.ts";
import { suggestVaccines } from "#lib/vaccinations/search/search.ts";
import { getLocale } from "#lib/words/words.ts";

/** Vaccines by what somebody types, for people who are signed in; the catalogue itself stays on the server. */
export async function GET(request: Request): Promise<Response> {
  const found = await asSignedInOrNull(async (_, me) => me.id);
  if (!found) return answer([], 401);
  const text = new URL(request.url).searchParams.get("q") ?? "";
  const vaccines = await suggestVaccines(found.value, text, await getLocale());
  return vaccines ? answer(vaccines, 200) : answer([], 429);
}

function answer(vaccines: readonly object[], status: number): Response {
  const kept = status === 200 ? "private, max-age=300" : "no-store";
  return Response.json({ vaccines }, { status, headers: { "cache-control": kept, vary: "cookie" } });
}
