import { isId } from "#lib/kernel/ids.ts";
import { refused } from "#lib/kernel/result.ts";
import { asToken, SignedOut, type Token, takeTry } from "#lib/platform/db.ts";
import { hashKey } from "#lib/platform/keys.ts";
import { undoingRefusals } from "./action.ts";
import type { Answer, ApiDoor } from "./api.ts";
import { toDocument } from "./api-document.ts";
import { tellProblem } from "./api-problem.ts";
import { readCall } from "./api-request.ts";
import { readBearer } from "./core/api-bearer.ts";
import { matchPath } from "./core/api-path.ts";

type Found = { readonly door: ApiDoor; readonly params: Readonly<Record<string, string>> };

const documentPath = "/v1/openapi.json";
const unkept = { "cache-control": "no-store" };

/** A key does not do more than this in a minute. */
const perMinute = 120;

/**
 * Serves doors for programs under /api. Only a key opens them, never a cookie; no other site's scripts are let in, since no
 * answer allows it (CORS). The document that describes them is open to everybody.
 */
export function serveApi(doors: readonly ApiDoor[]): (request: Request) => Promise<Response> {
  let document: string | undefined;
  return async (request) => {
    const path = new URL(request.url).pathname.replace(/^\/api/, "");
    const found = doors.flatMap((door): Found[] => {
      const params = matchPath(door.path, path);
      return params ? [{ door, params }] : [];
    });
    const isDocument = path === documentPath;
    const allow = allowed(isDocument ? ["GET"] : found.map(({ door }) => door.method));
    const method = request.method === "HEAD" ? "GET" : request.method;
    if (method === "OPTIONS" && allow)
      return new Response(null, { status: 204, headers: { allow, ...unkept } });
    if (isDocument) {
      document ??= JSON.stringify(toDocument(doors));
      if (method === "GET")
        return new Response(document, { headers: { "content-type": "application/json", ...unkept } });
      return tellProblem(refused("method-not-allowed"), "programs", { allow });
    }
    const key = readBearer(request.headers.get("authorization"));
    const hash = hashKey(key ?? "");
    const token = key && (await identify(hash));
    if (!token) return strange();
    if (!(await takeTry(`api:${token.id}`, perMinute, 60)))
      return tellProblem(refused("too-many"), "programs", { "retry-after": "60" });
    if (!allow) return tellProblem(refused("not-found"));
    const wanted = found.find(({ door }) => door.method === method);
    if (!wanted) return tellProblem(refused("method-not-allowed"), "programs", { allow });
    return pass(request, wanted, hash, token);
  };
}

async function identify(hash: string): Promise<Token | null> {
  return unlessSignedOut(() => asToken(hash, async (_db, _me, token) => token));
}

async function pass(
  request: Request,
  { door, params }: Found,
  hash: string,
  token: Token,
): Promise<Response> {
  const { needs, room } = door;
  if (needs !== "child:read" && !token.scopes.includes(needs)) {
    const challenge = `Bearer realm="Nestling", error="insufficient_scope", scope="${needs}"`;
    return tellProblem(refused("insufficient-scope", { scope: needs }), room, {
      "www-authenticate": challenge,
    });
  }
  if (!Object.values(params).every(isId)) return tellProblem(refused("not-found"), room);
  const call = await readCall(request, door, params);
  if (!call.ok) return tellProblem(call, room);
  const result = await unlessSignedOut(() =>
    undoingRefusals<Answer<unknown>>((settle) =>
      asToken(hash, async (db, me, held) => settle(await door.run(db, call.value, { me, token: held }))),
    ),
  );
  if (!result) return strange();
  if (!result.ok) return tellProblem(result, room);
  const { body, status = 200 } = result.value;
  return Response.json(body, { status, headers: unkept });
}

/** Alike for no key, an unknown one, one that is too old or taken back, and one of a closed account. */
function strange(): Promise<Response> {
  return tellProblem(refused("unauthorized"), "programs", { "www-authenticate": 'Bearer realm="Nestling"' });
}

async function unlessSignedOut<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof SignedOut) return null;
    throw error;
  }
}

/** What an address takes, as the Allow header says it; empty for an address that is none. */
function allowed(methods: readonly string[]): string {
  if (methods.length === 0) return "";
  return [...new Set(["OPTIONS", ...methods, ...(methods.includes("GET") ? ["HEAD"] : [])])]
    .sort()
    .join(", ");
}
