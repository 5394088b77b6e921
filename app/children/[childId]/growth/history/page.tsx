import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { GrowthNotice } from "#components/growth/growth-notice.tsx";
import { HistoryFilterForm } from "#components/growth/history-filter.tsx";
import { HistoryList } from "#components/growth/history-list.tsx";
import { WithdrawnNotice } from "#components/growth/withdrawn-notice.tsx";
import { FamilyPage } from "#components/shell/family-page.tsx";
import { Card } from "#components/ui/card.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { can } from "#lib/access/core/roles.ts";
import { asSignedIn } from "#lib/access/scope.ts";
import { listChildren } from "#lib/families/queries.ts";
import { historyAddress, readCursor, readFilter } from "#lib/growth/core/history.ts";
import { planOf } from "#lib/growth/core/profile.ts";
import { getProfile } from "#lib/growth/profile/queries.ts";
import { listAtBirth, listHistory } from "#lib/growth/queries.ts";
import { todayIn } from "#lib/kernel/dates.ts";
import { getTranslations } from "#lib/words/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("growth.history"))("title") };
}

type Props = {
  params: Promise<{ childId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function HistoryPage({ params, searchParams }: Props) {
  const { childId } = await params;
  const asked = await searchParams;
  const cursor = readCursor(asked.after);
  const view = await asSignedIn(async (db, me) => {
    const children = await listChildren(db);
    const child = children.find(({ id }) => id === childId);
    if (!child) return null;
    const filter = readFilter(asked, todayIn(child.timeZone, new Date()));
    const plan = planOf(child, await getProfile(db, child.id), me);
    const page = await listHistory(db, child, filter, cursor);
    const readings = [...page.readings, ...(page.olderFrom ? [] : await listAtBirth(db, child, filter))];
    return { me, children, child, plan, filter, page: { ...page, readings } };
  });
  if (!view || !can(view.child, "growth:read")) notFound();
  const { me, children, child, plan, filter, page } = view;
  const t = await getTranslations("growth.history");
  const place = `/children/${child.id}/growth/history`;
  const isFiltered = Object.keys(filter).length > 0;
  return (
    <FamilyPage of={children} child={child} room="/growth/history">
      <PageHeading title={t("title")} back={{ href: `/children/${child.id}`, label: child.name }} />
      <div className="grid gap-5">
        <GrowthNotice saved={asked.saved} />
        <WithdrawnNotice childId={child.id} readingId={asked.withdrawn} />
        <HistoryFilterForm place={place} filter={filter} />
        {page.readings.length > 0 ? (
          <Card padding="none">
            <HistoryList
              child={child}
              plan={plan}
              readings={page.readings}
              units={{ weight: me.weightUnit, length: me.lengthUnit }}
            />
          </Card>
        ) : (
          <EmptyState title={t(isFiltered ? "emptyFiltered.title" : "empty.title")}>
            {t(isFiltered ? "emptyFiltered.text" : "empty.text")}
          </EmptyState>
        )}
        <Pagination
          label={t("pages")}
          older={
            page.olderFrom ? { href: historyAddress(place, filter, page.olderFrom), label: t("older") } : null
          }
          newer={cursor ? { href: historyAddress(place, filter, null), label: t("newer") } : null}
        />
      </div>
    </FamilyPage>
  );
}
