import { can } from "#lib/access/core/roles.ts";
import { asSignedIn } from "#lib/access/scope.ts";
import { listChildren } from "#lib/families/queries.ts";
import type { ExportReading } from "#lib/growth/core/export-rows.ts";
import { todayIn } from "#lib/kernel/dates.ts";
import { getTranslations } from "#lib/words/words.ts";
import { attachment } from "../core/file-name.ts";
import { listExported } from "../growth/queries.ts";

type Context = { params: Promise<{ childId: string }> };
type Format = {
  readonly ending: string;
  readonly type: string;
  write(readings: readonly ExportReading[]): string;
};

const unkept = { "cache-control": "no-store" };

/** An address that hands out a child's growth as a file, to those who may read it; for everybody else there is none. */
export function growthExport({ ending, type, write }: Format) {
  return async (_: Request, { params }: Context): Promise<Response> => {
    const { childId } = await params;
    const found = await asSignedIn(async (db) => {
      const child = (await listChildren(db)).find(({ id }) => id === childId);
      if (!child || !can(child, "growth:read")) return null;
      return { child, readings: await listExported(db, child) };
    });
    if (!found) return new Response(null, { status: 404, headers: unkept });
    const { child, readings } = found;
    const what = (await getTranslations("imports.export"))("fileName");
    const today = todayIn(child.timeZone, new Date());
    return new Response(write(readings), {
      headers: {
        "content-type": `${type}; charset=utf-8`,
        "content-disposition": attachment(child.name, what, today, ending),
        ...unkept,
      },
    });
  };
}
