import { can, type Permission } from "#lib/access/core/roles.ts";
import { asSignedIn } from "#lib/access/scope.ts";
import type { ExportedDiary } from "#lib/diary/core/export-entry.ts";
import type { ChildView } from "#lib/families/core/child.ts";
import { listChildren } from "#lib/families/queries.ts";
import type { ExportReading } from "#lib/growth/core/export-rows.ts";
import { parseCalendarDate, todayIn } from "#lib/kernel/dates.ts";
import type { Db } from "#lib/platform/db.ts";
import type { ExportedVaccinations } from "#lib/vaccinations/core/export-rows.ts";
import { getTranslations } from "#lib/words/words.ts";
import { attachment } from "../core/file-name.ts";
import { getExportedDiary } from "../diary/queries.ts";
import { listExported } from "../growth/queries.ts";
import { getExported } from "../vaccinations/queries.ts";

type Context = { params: Promise<{ childId: string }> };
type Format<T> = {
  readonly ending: string;
  readonly type: string;
  write(content: T): string;
};

/** What of the record is handed out, to whom, and how the file is called (`imports.export`). */
type Content<T> = {
  readonly needs: Permission;
  readonly name: string;
  read(db: Db, child: ChildView, asked: URLSearchParams): Promise<T>;
};

const unkept = { "cache-control": "no-store" };

/** An address that hands out a child's growth as a file, to those who may read it; for everybody else there is none. */
export function growthExport(format: Format<readonly ExportReading[]>) {
  return exportDoor({ needs: "growth:read", name: "fileName", read: listExported }, format);
}

/** The same of a child's vaccinations. */
export function vaccinationsExport(format: Format<ExportedVaccinations>) {
  return exportDoor({ needs: "vaccinations:read", name: "vaccinations", read: getExported }, format);
}

/** The same of a child's diary, from one day to another where the address names them. */
export function diaryExport(format: Format<ExportedDiary>) {
  const read: Content<ExportedDiary>["read"] = (db, child, asked) => {
    const dayOf = (name: string) => parseCalendarDate(asked.get(name) ?? "");
    return getExportedDiary(db, child, { from: dayOf("from"), to: dayOf("to") });
  };
  return exportDoor({ needs: "diary:read", name: "diary", read }, format);
}

function exportDoor<T>({ needs, name, read }: Content<T>, { ending, type, write }: Format<T>) {
  return async (request: Request, { params }: Context): Promise<Response> => {
    const { childId } = await params;
    const found = await asSignedIn(async (db) => {
      const child = (await listChildren(db)).find(({ id }) => id === childId);
      if (!child || !can(child, needs)) return null;
      return { child, content: await read(db, child, new URL(request.url).searchParams) };
    });
    if (!found) return new Response(null, { status: 404, headers: unkept });
    const { child, content } = found;
    const what = (await getTranslations("imports.export"))(name);
    const today = todayIn(child.timeZone, new Date());
    return new Response(write(content), {
      headers: {
        "content-type": `${type}; charset=utf-8`,
        "content-disposition": attachment(child.name, what, today, ending),
        ...unkept,
      },
    });
  };
}
