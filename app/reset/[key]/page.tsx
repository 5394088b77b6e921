import type { Metadata } from "next";
import { DeadLink } from "#components/accounts/dead-link.tsx";
import { ResetForm } from "#components/accounts/reset-form.tsx";
import { WelcomePage } from "#components/shell/welcome-page.tsx";
import { Card } from "#components/ui/card.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { viewReset } from "#lib/accounts/reset/views.ts";
import { getTranslations } from "#lib/words/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts.reset"))("title") };
}

export default async function ResetPage({ params }: { params: Promise<{ key: string }> }) {
  const { key } = await params;
  const t = await getTranslations("accounts.reset");
  const held = await viewReset(key);
  const email = held.ok ? (held.value.email ?? "") : "";
  return (
    <WelcomePage>
      {held.ok ? (
        <Card>
          <PageHeading
            title={t("title")}
            lead={<span className="wrap-anywhere">{t("lead", { email })}</span>}
          />
          <ResetForm secret={key} email={email} />
        </Card>
      ) : (
        <DeadLink code={held.code} next={{ href: "/forgot", label: "newLink" }} />
      )}
    </WelcomePage>
  );
}
