import type { Metadata } from "next";
import { ProviderButtons } from "#components/accounts/provider-buttons.tsx";
import { ProviderError } from "#components/accounts/provider-error.tsx";
import { SignInForm } from "#components/accounts/sign-in-form.tsx";
import { UsePasskey } from "#components/security/use-passkey.tsx";
import { WelcomePage } from "#components/shell/welcome-page.tsx";
import { Card } from "#components/ui/card.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { listOffered } from "#lib/accounts/linked-accounts/queries.ts";
import { getTranslations } from "#lib/words/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts.signIn"))("title") };
}

type SignInPageProps = { searchParams: Promise<{ to?: string; error?: string }> };

export default async function SignInPage({ searchParams }: SignInPageProps) {
  const t = await getTranslations("accounts.signIn");
  const { to: wished, error } = await searchParams;
  const to = typeof wished === "string" ? wished : "/home";
  const onward = to === "/home" ? "" : `?${new URLSearchParams({ to })}`;
  return (
    <WelcomePage>
      <Card>
        <PageHeading title={t("title")} lead={t("lead")} />
        <ProviderError code={error} />
        <SignInForm to={to} />
        <p className="mt-3 flex flex-wrap justify-between gap-x-6 *:inline-flex *:min-h-touch *:items-center">
          <TextLink href="/forgot">{t("forgot")}</TextLink>
          <TextLink href={`/sign-in/link${onward}`}>{t("link")}</TextLink>
        </p>
        <UsePasskey to={to} />
        <ProviderButtons providers={listOffered()} to={to} />
      </Card>
      <p className="mt-5 text-center">
        {t("new")} <TextLink href={`/sign-up${onward}`}>{t("signUp")}</TextLink>
      </p>
    </WelcomePage>
  );
}
