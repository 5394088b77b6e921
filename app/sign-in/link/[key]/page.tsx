import type { Metadata } from "next";
import { DeadLink } from "#components/accounts/dead-link.tsx";
import { KeyForm } from "#components/accounts/key-form.tsx";
import { WelcomePage } from "#components/shell/welcome-page.tsx";
import { Card } from "#components/ui/card.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { signInByLink } from "#lib/accounts/link/actions.ts";
import { viewSignInLink } from "#lib/accounts/link/views.ts";
import { getTranslations } from "#lib/words/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts.link"))("useTitle") };
}

export default async function UseLinkPage({ params }: { params: Promise<{ key: string }> }) {
  const { key } = await params;
  const t = await getTranslations("accounts.link");
  const held = await viewSignInLink(key);
  return (
    <WelcomePage>
      {held.ok ? (
        <Card>
          <PageHeading
            title={t("useTitle")}
            lead={<span className="wrap-anywhere">{t("useLead", { email: held.value.email ?? "" })}</span>}
          />
          <KeyForm action={signInByLink} secret={key} submit={t("useSubmit")} pending={t("usePending")} />
        </Card>
      ) : (
        <DeadLink code={held.code} next={{ href: "/sign-in/link", label: "newLink" }} />
      )}
    </WelcomePage>
  );
}
