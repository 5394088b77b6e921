import type { Metadata } from "next";
import { FamilyPage } from "#components/shell/family-page.tsx";
import { LinkButton } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { CalendarAddress } from "#components/vaccinations/feed/calendar-address.tsx";
import { asSignedIn } from "#lib/access/scope.ts";
import { listChildren } from "#lib/families/queries.ts";
import { viewCalendarAddress } from "#lib/vaccinations/feed/views.ts";
import { getTranslations } from "#lib/words/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("vaccinations.calendar.address"))("title") };
}

export default async function CalendarAddressPage() {
  const t = await getTranslations("vaccinations.calendar");
  const { me, children } = await asSignedIn(async (db, me) => ({ me, children: await listChildren(db) }));
  const shown = await viewCalendarAddress(me);
  return (
    <FamilyPage of={children}>
      <PageHeading
        title={t("address.title")}
        lead={shown && t("address.lead")}
        back={{ href: "/settings/calendar", label: t("title") }}
      />
      {shown ? (
        <CalendarAddress {...shown} />
      ) : (
        <Card>
          <p className="mb-4">{t("address.gone")}</p>
          <LinkButton href="/settings/calendar">{t("address.back")}</LinkButton>
        </Card>
      )}
    </FamilyPage>
  );
}
