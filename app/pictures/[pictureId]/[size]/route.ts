import { asSignedInOrNull } from "#lib/access/scope.ts";
import { isId } from "#lib/kernel/ids.ts";
import { readPicture } from "#lib/pictures/pictures.ts";
import { isThere } from "#lib/pictures/queries.ts";

type Context = { params: Promise<{ pictureId: string; size: string }> };

// A browser keeps a picture, and asks each time whether it may still show it; nobody between keeps one.
const kept = { "cache-control": "private, no-cache", vary: "cookie" };

/** A picture, for those who may see who is in it; for everybody else there is none. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { pictureId, size } = await params;
  const seen = isId(pictureId) ? await asSignedInOrNull((db) => isThere(db, pictureId)) : null;
  if (!seen?.value) return nothing();
  const etag = `"${pictureId}-${size}"`;
  if (namesTag(request.headers.get("if-none-match"), etag))
    return new Response(null, { status: 304, headers: { ...kept, etag } });
  const bytes = await readPicture(pictureId, size);
  return bytes
    ? new Response(bytes, { headers: { ...kept, etag, "content-type": "image/webp" } })
    : nothing();
}

/** One answer, whether there is no such picture or it is somebody else's. */
function nothing(): Response {
  return new Response(null, { status: 404, headers: { "cache-control": "no-store" } });
}

function namesTag(sent: string | null, etag: string): boolean {
  return (sent ?? "").split(",").some((each) => each.trim().replace(/^W\//, "") === etag);
}
