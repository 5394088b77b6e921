import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ReopenAccount } from "#components/security/reopen-account.tsx";
import { WelcomePage } from "#components/shell/welcome-page.tsx";
import { Card } from "#components/ui/card.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { viewReopening } from "#lib/accounts/closing/views.ts";
import { formatDate } from "#lib/kernel/date-words.ts";
import { todayIn } from "#lib/kernel/dates.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("security.reopen"))("submit") };
}

export default async function ReopenPage() {
  const closed = await viewReopening();
  if (!closed) redirect("/sign-in");
  const t = await getTranslations("security.reopen");
  const locale = await getLocale();
  const day = (at: Date) => formatDate(todayIn(closed.timeZone, at), locale);
  return (
    <WelcomePage>
      <Card>
        <PageHeading
          title={t("title", { name: closed.name })}
          lead={t("text", { closed: day(closed.closedAt), gone: day(closed.goneAt) })}
        />
        <p className="mb-5">{t("what")}</p>
        <ReopenAccount />
        <p className="mt-5 text-center">
          <TextLink href="/sign-in">{t("leave")}</TextLink>
        </p>
      </Card>
    </WelcomePage>
  );
}
