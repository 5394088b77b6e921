import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ActivityFilter } from "#components/families/activity-filter.tsx";
import { ActivityList } from "#components/families/activity-list.tsx";
import { FamilyPage } from "#components/shell/family-page.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { asSignedIn } from "#lib/access/scope.ts";
import { feedAddress, openTopics, readFeedCursor, readFeedFilter } from "#lib/families/activity/core/feed.ts";
import { listDeeds } from "#lib/families/activity/queries.ts";
import { listPeople } from "#lib/families/members/queries.ts";
import { listChildren } from "#lib/families/queries.ts";
import { todayIn } from "#lib/kernel/dates.ts";
import { getTranslations } from "#lib/words/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("activity"))("title") };
}

type Props = {
  params: Promise<{ childId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function ActivityPage({ params, searchParams }: Props) {
  const { childId } = await params;
  const asked = await searchParams;
  const cursor = readFeedCursor(asked.after);
  const view = await asSignedIn(async (db) => {
    const children = await listChildren(db);
    const child = children.find(({ id }) => id === childId);
    if (!child) return null;
    const topics = openTopics(child);
    const filter = readFeedFilter(asked, topics);
    const people = await listPeople(db, child.familyId);
    return {
      children,
      child,
      topics,
      filter,
      people,
      feed: await listDeeds(db, child, topics, filter, cursor),
    };
  });
  if (!view) notFound();
  const { children, child, topics, filter, people, feed } = view;
  const t = await getTranslations("activity");
  const place = `/children/${child.id}/activity`;
  const empty = Object.keys(filter).length > 0 ? "emptyFiltered" : "empty";
  return (
    <FamilyPage of={children} child={child} room="/activity">
      <PageHeading
        title={t("title")}
        lead={t("lead", { name: child.name })}
        back={{ href: `/children/${child.id}`, label: child.name }}
      />
      <div className="grid gap-5">
        <ActivityFilter place={place} filter={filter} topics={topics} people={people} />
        {feed.deeds.length > 0 ? (
          <ActivityList child={child} deeds={feed.deeds} today={todayIn(child.timeZone, new Date())} />
        ) : (
          <EmptyState title={t(`${empty}.title`)}>{t(`${empty}.text`, { name: child.name })}</EmptyState>
        )}
        <Pagination
          label={t("pages")}
          older={
            feed.olderFrom ? { href: feedAddress(place, filter, feed.olderFrom), label: t("older") } : null
          }
          newer={cursor ? { href: feedAddress(place, filter, null), label: t("newer") } : null}
        />
      </div>
    </FamilyPage>
  );
}
