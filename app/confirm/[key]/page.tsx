import type { Metadata } from "next";
import { ConfirmForm } from "#components/accounts/confirm-form.tsx";
import { DeadLink } from "#components/accounts/dead-link.tsx";
import { KeyForm } from "#components/accounts/key-form.tsx";
import { WelcomePage } from "#components/shell/welcome-page.tsx";
import { Card } from "#components/ui/card.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { confirmEmail } from "#lib/accounts/confirmation/actions.ts";
import { viewConfirmation } from "#lib/accounts/confirmation/views.ts";
import { getTranslations } from "#lib/words/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts.confirm"))("title") };
}

export default async function ConfirmPage({ params }: { params: Promise<{ key: string }> }) {
  const { key } = await params;
  const t = await getTranslations("accounts.confirm");
  const found = await viewConfirmation(key);
  return (
    <WelcomePage>
      {found.ok ? (
        <Card>
          <PageHeading
            title={t("title")}
            lead={<span className="wrap-anywhere">{t("lead", { email: found.value.email })}</span>}
          />
          {found.value.passwordHash === null ? (
            <KeyForm action={confirmEmail} secret={key} submit={t("submit")} pending={t("pending")} />
          ) : (
            <ConfirmForm secret={key} />
          )}
        </Card>
      ) : (
        <DeadLink code={found.code} next={{ href: "/sign-in", label: "toSignIn" }} />
      )}
    </WelcomePage>
  );
}
