import type { Metadata } from "next";
import { SignUpForm } from "#components/accounts/sign-up-form.tsx";
import { WelcomePage } from "#components/shell/welcome-page.tsx";
import { Card } from "#components/ui/card.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { getTranslations } from "#lib/words/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts.signUp"))("title") };
}

export default async function SignUpPage() {
  const t = await getTranslations("accounts.signUp");
  return (
    <WelcomePage>
      <Card>
        <PageHeading title={t("title")} lead={t("lead")} />
        <SignUpForm />
      </Card>
      <p className="text-center">
        {t("known")} <TextLink href="/sign-in">{t("signIn")}</TextLink>
      </p>
    </WelcomePage>
  );
}
