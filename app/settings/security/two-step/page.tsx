import type { Metadata } from "next";
import { CurrentPasswordField } from "#components/accounts/current-password-field.tsx";
import { StaleSession } from "#components/accounts/stale-session.tsx";
import { ChangeTwoStep } from "#components/security/change-two-step.tsx";
import { SetUpTwoStep } from "#components/security/set-up-two-step.tsx";
import { StartTwoStep } from "#components/security/start-two-step.tsx";
import { FamilyPage } from "#components/shell/family-page.tsx";
import { Card } from "#components/ui/card.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { asSignedIn } from "#lib/access/scope.ts";
import { viewOwner } from "#lib/accounts/password/views.ts";
import { getTwoStep } from "#lib/accounts/two-step/queries.ts";
import { viewSetUp } from "#lib/accounts/two-step/views.ts";
import { listChildren } from "#lib/families/queries.ts";
import { getTranslations } from "#lib/words/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("security.twoStep"))("title") };
}

export default async function TwoStepPage() {
  const t = await getTranslations("security");
  const { children, owner, twoStep, setUp } = await asSignedIn(async (db, me) => ({
    children: await listChildren(db),
    owner: await viewOwner(db, me),
    twoStep: await getTwoStep(db, me.id),
    setUp: await viewSetUp(db, me),
  }));
  const proof = owner.hasPassword && <CurrentPasswordField />;
  const mayChange = owner.hasPassword || owner.isFresh;
  const stale = (
    <Card>
      <StaleSession />
    </Card>
  );
  return (
    <FamilyPage of={children}>
      <PageHeading
        title={t("twoStep.title")}
        lead={t("twoStep.lead")}
        back={{ href: "/settings/security", label: t("title") }}
      />
      <div className="grid gap-6">
        {setUp && <SetUpTwoStep {...setUp} />}
        {!mayChange && !setUp && stale}
        {mayChange && !setUp && !twoStep.isOn && <StartTwoStep proof={proof} />}
        {mayChange && twoStep.isOn && <ChangeTwoStep codesLeft={twoStep.codesLeft} proof={proof} />}
      </div>
    </FamilyPage>
  );
}
