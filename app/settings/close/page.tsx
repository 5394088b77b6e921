import type { Metadata } from "next";
import { CurrentPasswordField } from "#components/accounts/current-password-field.tsx";
import { StaleSession } from "#components/accounts/stale-session.tsx";
import { CloseAccount } from "#components/security/close-account.tsx";
import { ClosingPlanCard, HandOverFirst } from "#components/security/closing-plan.tsx";
import { FamilyPage } from "#components/shell/family-page.tsx";
import { Card } from "#components/ui/card.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { asSignedIn } from "#lib/access/scope.ts";
import { goneAt, planClosing } from "#lib/accounts/closing/core/plan.ts";
import { listStakes } from "#lib/accounts/closing/queries.ts";
import { viewOwner } from "#lib/accounts/password/views.ts";
import { listChildren } from "#lib/families/queries.ts";
import { formatDate } from "#lib/kernel/date-words.ts";
import { todayIn } from "#lib/kernel/dates.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("security.close"))("title") };
}

export default async function ClosePage() {
  const t = await getTranslations("security");
  const { me, children, owner, plan } = await asSignedIn(async (db, me) => ({
    me,
    children: await listChildren(db),
    owner: await viewOwner(db, me),
    plan: planClosing(await listStakes(db, me.id)),
  }));
  const { hasPassword, isFresh } = owner;
  const date = formatDate(todayIn(me.timeZone, goneAt(new Date())), await getLocale());
  return (
    <FamilyPage of={children}>
      <PageHeading
        title={t("close.title")}
        lead={t("close.lead")}
        back={{ href: "/settings", label: t("settings") }}
      />
      <div className="grid gap-6">
        <HandOverFirst families={plan.handOver} />
        <ClosingPlanCard plan={plan} date={date} />
        {hasPassword || isFresh ? (
          plan.handOver.length === 0 && <CloseAccount proof={hasPassword && <CurrentPasswordField />} />
        ) : (
          <Card>
            <StaleSession />
          </Card>
        )}
      </div>
    </FamilyPage>
  );
}
