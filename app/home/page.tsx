import type { Metadata } from "next";
import { Fragment } from "react";
import { NoticeList } from "#components/accounts/notice-list.tsx";
import { ConsentNotice } from "#components/consent/consent-notice.tsx";
import { DiaryLines } from "#components/diary/child-diary.tsx";
import { HomeDoses } from "#components/diary/medicines/home-doses.tsx";
import { ArchivedChildren } from "#components/families/archived-children.tsx";
import { ChildCard } from "#components/growth/child-card.tsx";
import { FamilyPage } from "#components/shell/family-page.tsx";
import { LinkButton } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LogoMark } from "#components/ui/logo.tsx";
import { Still } from "#components/ui/still.tsx";
import { VaccinationLines } from "#components/vaccinations/child-vaccinations.tsx";
import { can } from "#lib/access/core/roles.ts";
import { asSignedIn } from "#lib/access/scope.ts";
import { listUnseenNotices } from "#lib/accounts/notices/queries.ts";
import { listRegimens } from "#lib/diary/medicines/queries.ts";
import { listGlances, unknownGlance } from "#lib/diary/now/queries.ts";
import { byFamily } from "#lib/families/core/by-family.ts";
import { listChildren } from "#lib/families/queries.ts";
import { latestEnough } from "#lib/growth/core/standing.ts";
import { listGrowth, unknownGrowth } from "#lib/growth/queries.ts";
import { listDue } from "#lib/vaccinations/due/queries.ts";
import { getTranslations } from "#lib/words/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("families.home"))("title") };
}

export default async function HomePage({ searchParams }: { searchParams: Promise<{ archived?: string }> }) {
  const t = await getTranslations("families.home");
  const instant = new Date();
  const { me, children, growth, due, glances, regimens, notices } = await asSignedIn(async (db, me) => {
    const children = await listChildren(db);
    const kept = children.filter(({ isArchived }) => !isArchived);
    const present = kept.map(({ id }) => id);
    const diaries = kept.filter((child) => can(child, "diary:read"));
    return {
      me,
      children,
      notices: await listUnseenNotices(db, me.id),
      growth: await listGrowth(db, present, latestEnough),
      due: Map.groupBy(await listDue(db), ({ childId }) => childId),
      regimens: await listRegimens(db, diaries, instant),
      glances: await listGlances(db, present),
    };
  });
  const { archived } = await searchParams;
  const present = children.filter(({ isArchived }) => !isArchived);
  const families = byFamily(present);
  const severalFamilies = families.length > 1;
  return (
    <FamilyPage of={children}>
      <h1 className="sr-only">{t("title")}</h1>
      <div className="grid gap-6">
        <NoticeList notices={notices} timeZone={me.timeZone} />
        <ConsentNotice of={children} />
        <HomeDoses of={present} regimens={regimens} instant={instant} />
        <Still>
          {families.map((family) => (
            <Fragment key={family.id}>
              {severalFamilies && <h2 className="-mb-2 text-xl break-words">{family.name}</h2>}
              {family.children.map((child) => (
                <ChildCard
                  key={child.id}
                  child={child}
                  growth={growth.get(child.id) ?? unknownGrowth}
                  chartReference={me.chartReference}
                  units={{ weight: me.weightUnit, length: me.lengthUnit }}
                  level={severalFamilies ? 3 : 2}
                >
                  <DiaryLines child={child} glance={glances.get(child.id) ?? unknownGlance} />
                  <VaccinationLines child={child} due={due.get(child.id) ?? []} />
                </ChildCard>
              ))}
            </Fragment>
          ))}
        </Still>
        {present.length === 0 && (
          <EmptyState
            title={t("empty.title")}
            picture={<LogoMark />}
            action={
              <LinkButton href="/children/new" variant="primary">
                {t("empty.action")}
              </LinkButton>
            }
          >
            {t("empty.text")}
          </EmptyState>
        )}
        <ArchivedChildren all={children.filter(({ isArchived }) => isArchived)} justNow={archived} />
      </div>
    </FamilyPage>
  );
}
