import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { EnterCode } from "#components/security/enter-code.tsx";
import { WelcomePage } from "#components/shell/welcome-page.tsx";
import { Card } from "#components/ui/card.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { isCodeAwaited } from "#lib/accounts/two-step/views.ts";
import { getTranslations } from "#lib/words/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("security.code"))("title") };
}

export default async function CodePage({ searchParams }: { searchParams: Promise<{ recovery?: string }> }) {
  if (!(await isCodeAwaited())) redirect("/sign-in");
  const t = await getTranslations("security.code");
  const takesRecovery = (await searchParams).recovery !== undefined;
  return (
    <WelcomePage>
      <Card>
        <PageHeading title={t("title")} lead={t(takesRecovery ? "recoveryLead" : "lead")} />
        <EnterCode key={String(takesRecovery)} takesRecovery={takesRecovery} />
        <p className="mt-5 flex flex-wrap justify-between gap-x-6 gap-y-2">
          <TextLink href={takesRecovery ? "/sign-in/code" : "/sign-in/code?recovery"}>
            {t(takesRecovery ? "useApp" : "useRecovery")}
          </TextLink>
          <TextLink href="/sign-in">{t("over")}</TextLink>
        </p>
      </Card>
    </WelcomePage>
  );
}
