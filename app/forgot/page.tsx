import type { Metadata } from "next";
import { AskLetterForm } from "#components/accounts/ask-letter-form.tsx";
import { WelcomePage } from "#components/shell/welcome-page.tsx";
import { Card } from "#components/ui/card.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { askReset } from "#lib/accounts/reset/actions.ts";
import { getTranslations } from "#lib/words/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts.forgot"))("title") };
}

export default async function ForgotPage() {
  const t = await getTranslations("accounts.forgot");
  return (
    <WelcomePage>
      <Card>
        <PageHeading title={t("title")} lead={t("lead")} />
        <AskLetterForm action={askReset} submit={t("submit")} />
      </Card>
      <p className="mt-5 text-center">
        <TextLink href="/sign-in">{t("back")}</TextLink>
      </p>
    </WelcomePage>
  );
}
