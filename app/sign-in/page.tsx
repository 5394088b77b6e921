import type { Metadata } from "next";
import { SignInForm } from "#components/accounts/sign-in-form.tsx";
import { WelcomePage } from "#components/shell/welcome-page.tsx";
import { Card } from "#components/ui/card.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { getTranslations } from "#lib/words/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts.signIn"))("title") };
}

export default async function SignInPage({ searchParams }: { searchParams: Promise<{ to?: string }> }) {
  const t = await getTranslations("accounts.signIn");
  const { to } = await searchParams;
  return (
    <WelcomePage>
      <Card>
        <PageHeading title={t("title")} lead={t("lead")} />
        <SignInForm to={typeof to === "string" ? to : "/home"} />
      </Card>
      <p className="text-center">
        {t("new")} <TextLink href="/sign-up">{t("signUp")}</TextLink>
      </p>
    </WelcomePage>
  );
}
