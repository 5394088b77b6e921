import type { Metadata } from "next";
import { ProviderButtons } from "#components/accounts/provider-buttons.tsx";
import { SignUpForm } from "#components/accounts/sign-up-form.tsx";
import { WelcomePage } from "#components/shell/welcome-page.tsx";
import { Card } from "#components/ui/card.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { listOffered } from "#lib/accounts/linked-accounts/queries.ts";
import { getTranslations } from "#lib/words/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts.signUp"))("title") };
}

export default async function SignUpPage({ searchParams }: { searchParams: Promise<{ to?: string }> }) {
  const t = await getTranslations("accounts.signUp");
  const { to: wished } = await searchParams;
  const to = typeof wished === "string" ? wished : "/home";
  const onward = to === "/home" ? "" : `?${new URLSearchParams({ to })}`;
  return (
    <WelcomePage>
      <Card>
        <PageHeading title={t("title")} lead={t("lead")} />
        <SignUpForm to={to} />
        <ProviderButtons providers={listOffered()} to={to} />
      </Card>
      <p className="mt-5 text-center">
        {t("known")} <TextLink href={`/sign-in${onward}`}>{t("signIn")}</TextLink>
      </p>
    </WelcomePage>
  );
}
