import type { Metadata } from "next";
import { WelcomePage } from "#components/shell/welcome-page.tsx";
import { LinkButton } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { getTranslations } from "#lib/words/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("security.closed"))("title") };
}

export default async function ClosedPage() {
  const t = await getTranslations("security.closed");
  return (
    <WelcomePage>
      <Card>
        <PageHeading title={t("title")} lead={t("text")} />
        <p className="mb-5">{t("thanks")}</p>
        <LinkButton href="/sign-in">{t("signIn")}</LinkButton>
      </Card>
    </WelcomePage>
  );
}
