import type { Metadata } from "next";
import { FamilyPage } from "#components/shell/family-page.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { CalendarForm } from "#components/vaccinations/feed/calendar-form.tsx";
import { CalendarList } from "#components/vaccinations/feed/calendar-list.tsx";
import { asSignedIn } from "#lib/access/scope.ts";
import { listTokens } from "#lib/accounts/tokens/queries.ts";
import { listChildren } from "#lib/families/queries.ts";
import { getTranslations } from "#lib/words/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("vaccinations.calendar"))("title") };
}

export default async function CalendarPage({ searchParams }: { searchParams: Promise<{ done?: string }> }) {
  const t = await getTranslations("vaccinations.calendar");
  const { me, children, calendars } = await asSignedIn(async (db, me) => ({
    me,
    children: await listChildren(db),
    calendars: await listTokens(db, me.id, "calendar"),
  }));
  const { done } = await searchParams;
  return (
    <FamilyPage of={children}>
      <PageHeading title={t("title")} lead={t("lead")} back={{ href: "/settings", label: t("settings") }} />
      <div className="grid gap-6">
        {done === "revoked" && (
          <Notice tone="success" role="status">
            {t("done.revoked")}
          </Notice>
        )}
        <CalendarList calendars={calendars} timeZone={me.timeZone} />
        <CalendarForm />
      </div>
    </FamilyPage>
  );
}
