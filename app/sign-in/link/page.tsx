import type { Metadata } from "next";
import { AskLetterForm } from "#components/accounts/ask-letter-form.tsx";
import { WelcomePage } from "#components/shell/welcome-page.tsx";
import { Card } from "#components/ui/card.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { askSignInLink } from "#lib/accounts/link/actions.ts";
import { getTranslations } from "#lib/words/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts.link"))("title") };
}

export default async function LinkPage({ searchParams }: { searchParams: Promise<{ to?: string }> }) {
  const t = await getTranslations("accounts.link");
  const { to } = await searchParams;
  return (
    <WelcomePage>
      <Card>
        <PageHeading title={t("title")} lead={t("lead")} />
        <AskLetterForm action={askSignInLink} submit={t("submit")}>
          <input type="hidden" name="to" value={typeof to === "string" ? to : "/home"} />
        </AskLetterForm>
      </Card>
      <p className="mt-5 text-center">
        <TextLink href="/sign-in">{t("back")}</TextLink>
      </p>
    </WelcomePage>
  );
}
