import type { Metadata } from "next";
import { LastSignIn } from "#components/security/last-sign-in.tsx";
import { PasskeyList } from "#components/security/passkey-list.tsx";
import { SessionList } from "#components/security/session-list.tsx";
import { TwoStepCard } from "#components/security/two-step-card.tsx";
import { FamilyPage } from "#components/shell/family-page.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { asSignedIn } from "#lib/access/scope.ts";
import { listPasskeys } from "#lib/accounts/passkeys/queries.ts";
import { viewSessions } from "#lib/accounts/sessions/views.ts";
import { getTwoStep } from "#lib/accounts/two-step/queries.ts";
import { listChildren } from "#lib/families/queries.ts";
import { getTranslations } from "#lib/words/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("security"))("title") };
}

export default async function SecurityPage({ searchParams }: { searchParams: Promise<{ done?: string }> }) {
  const t = await getTranslations("security");
  const { me, children, passkeys, twoStep, sessions, previous } = await asSignedIn(async (db, me) => ({
    me,
    children: await listChildren(db),
    passkeys: await listPasskeys(db, me.id),
    twoStep: await getTwoStep(db, me.id),
    ...(await viewSessions(db, me)),
  }));
  const { done } = await searchParams;
  const said = typeof done === "string" && /^[a-z-]+$/.test(done) && t.has(`done.${done}`);
  const { timeZone } = me;
  return (
    <FamilyPage of={children}>
      <PageHeading title={t("title")} lead={t("lead")} back={{ href: "/settings", label: t("settings") }} />
      <div className="grid gap-6">
        {said && (
          <Notice tone="success" role="status">
            {t(`done.${done}`)}
          </Notice>
        )}
        <LastSignIn previous={previous} timeZone={timeZone} />
        <PasskeyList passkeys={passkeys} timeZone={timeZone} />
        <TwoStepCard {...twoStep} />
        <SessionList sessions={sessions} timeZone={timeZone} />
      </div>
    </FamilyPage>
  );
}
