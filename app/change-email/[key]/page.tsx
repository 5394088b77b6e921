import type { Metadata } from "next";
import { DeadLink } from "#components/accounts/dead-link.tsx";
import { KeyForm } from "#components/accounts/key-form.tsx";
import { WelcomePage } from "#components/shell/welcome-page.tsx";
import { Card } from "#components/ui/card.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { changeEmail } from "#lib/accounts/email/actions.ts";
import { viewChangeEmail } from "#lib/accounts/email/views.ts";
import { getTranslations } from "#lib/words/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts.email"))("title") };
}

function comeBack(key: string): string {
  return `/sign-in?${new URLSearchParams({ to: `/change-email/${key}` })}`;
}

export default async function ChangeEmailPage({ params }: { params: Promise<{ key: string }> }) {
  const { key } = await params;
  const t = await getTranslations("accounts.email");
  const found = await viewChangeEmail(key);
  const use = found.ok && found.value.isUndo ? "undo" : "use";
  return (
    <WelcomePage>
      {found.ok ? (
        <Card>
          <PageHeading
            title={t(`${use}Title`)}
            lead={<span className="wrap-anywhere">{t(`${use}Lead`, { email: found.value.email })}</span>}
          />
          <KeyForm action={changeEmail} secret={key} submit={t(`${use}Submit`)} pending={t("usePending")} />
        </Card>
      ) : (
        <DeadLink
          code={found.code}
          {...(found.code === "sign-in-first"
            ? { title: "signInTitle", next: { href: comeBack(key), label: "toSignIn" } }
            : { next: { href: "/settings/email", label: "toSettings" } })}
        />
      )}
    </WelcomePage>
  );
}
