import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { diaryContextOf } from "#components/diary/diary-context.ts";
import { EntryFilterForm } from "#components/diary/find/entry-filter-form.tsx";
import { FoundEntries } from "#components/diary/find/found-entries.tsx";
import { FamilyPage } from "#components/shell/family-page.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { can } from "#lib/access/core/roles.ts";
import { asSignedIn } from "#lib/access/scope.ts";
import { filterQuery, readEntryCursor, readEntryFilter } from "#lib/diary/core/entry-filter.ts";
import { findEntries, listTaken } from "#lib/diary/entries/queries.ts";
import { listChildren } from "#lib/families/queries.ts";
import { getTranslations } from "#lib/words/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("entries"))("title") };
}

type Props = {
  params: Promise<{ childId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function EntriesPage({ params, searchParams }: Props) {
  const { childId } = await params;
  const asked = await searchParams;
  const cursor = readEntryCursor(asked.cursor);
  const view = await asSignedIn(async (db) => {
    const children = await listChildren(db);
    const child = children.find(({ id }) => id === childId);
    if (!child || !can(child, "diary:read")) return null;
    const context = diaryContextOf(child, new Date());
    const filter = readEntryFilter(asked, context.today);
    const page = await findEntries(db, child, filter, cursor);
    return { children, context, filter, page, taken: await listTaken(db, child) };
  });
  if (!view) notFound();
  const { children, context, filter, page, taken } = view;
  const { child, place, unit } = context;
  const t = await getTranslations("entries");
  const here = `${place}/entries`;
  const isFiltered = Object.keys(filter).length > 0;
  const count = page.entries.length;
  const query = filterQuery(filter);
  const older = page.next && `${here}?${new URLSearchParams([...query, ["cursor", page.next]])}`;
  return (
    <FamilyPage of={children} child={child} room="/diary/entries">
      <PageHeading title={t("title")} back={{ href: place, label: t("back") }} />
      <div className="grid gap-5">
        <EntryFilterForm place={here} filter={filter} taken={taken} />
        {count > 0 ? (
          <>
            {isFiltered && <p role="status">{t(page.next || cursor ? "foundMore" : "found", { count })}</p>}
            <FoundEntries place={place} entries={page.entries} unit={unit} />
          </>
        ) : (
          <EmptyState title={t(isFiltered ? "none.title" : "empty.title")}>
            {t(isFiltered ? "none.text" : "empty.text")}
          </EmptyState>
        )}
        <Pagination
          label={t("pages")}
          older={older ? { href: older, label: t("older") } : null}
          newer={cursor ? { href: query.size > 0 ? `${here}?${query}` : here, label: t("newest") } : null}
        />
      </div>
    </FamilyPage>
  );
}
