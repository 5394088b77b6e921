import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ConsentDone } from "#components/consent/consent-done.tsx";
import { ConsentHistory } from "#components/consent/consent-history.tsx";
import { Extras } from "#components/consent/extras.tsx";
import { GiveConsent } from "#components/consent/give-consent.tsx";
import { RecordConsent } from "#components/consent/record-consent.tsx";
import { WithdrawConsent } from "#components/consent/withdraw-consent.tsx";
import { ArchivedChildren } from "#components/families/archived-children.tsx";
import { FamilyPage } from "#components/shell/family-page.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { can } from "#lib/access/core/roles.ts";
import { asSignedIn } from "#lib/access/scope.ts";
import { listConsents, listNewestTexts } from "#lib/families/consent/queries.ts";
import { consentTexts, liveConsent, optionalKinds, standingOf } from "#lib/families/core/consent.ts";
import { findFamily } from "#lib/families/family/queries.ts";
import { listChildren } from "#lib/families/queries.ts";
import { getTranslations } from "#lib/words/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("consent"))("title") };
}

type Props = {
  params: Promise<{ familyId: string }>;
  searchParams: Promise<{ given?: string; withdrawn?: string }>;
};

export default async function ConsentPage({ params, searchParams }: Props) {
  const { familyId } = await params;
  const view = await asSignedIn(async (db, me) => {
    const family = await findFamily(db, familyId);
    if (!family) return null;
    const [children, consents] = [await listChildren(db), await listConsents(db, family.id)];
    return { me, family, children, consents, newest: await listNewestTexts(db) };
  });
  if (!view) notFound();
  const { me, family, children, consents, newest } = view;
  const t = await getTranslations("consent");
  const own = children.filter((child) => child.familyId === family.id);
  const newestRecord = newest.get("record") ?? consentTexts.record;
  const standing = standingOf(consents, "record", newestRecord);
  const mayChange = family.allChildren && can(family, "consent:give");
  const isOpen = own.some(({ isArchived }) => !isArchived);
  const away = <ArchivedChildren all={own.filter(({ isArchived }) => isArchived)} />;
  const { given, withdrawn } = await searchParams;
  return (
    <FamilyPage of={children}>
      <PageHeading
        title={t("title")}
        lead={t("lead", { family: family.name })}
        back={{ href: `/families/${family.id}`, label: family.name }}
      />
      <div className="grid gap-6">
        <ConsentDone given={given} withdrawn={withdrawn} standing={standing} />
        {standing === "withdrawn" && away}
        {mayChange && standing !== "given" ? (
          <GiveConsent
            familyId={family.id}
            standing={standing}
            isAhead={newestRecord > consentTexts.record}
          />
        ) : (
          <RecordConsent
            consents={consents}
            standing={standing}
            mayChange={mayChange}
            timeZone={family.timeZone}
          />
        )}
        {standing !== "withdrawn" && away}
        {mayChange && (standing === "given" || isOpen) && (
          <WithdrawConsent family={family} as={standing === "given" ? "withdraw" : "refuse"} />
        )}
        {(standing === "given" || optionalKinds.some((kind) => liveConsent(consents, kind))) && (
          <Extras
            me={me}
            family={family}
            consents={consents}
            newest={newest}
            mayChange={mayChange}
            mayStart={standing === "given"}
          />
        )}
        <ConsentHistory consents={consents} timeZone={family.timeZone} />
      </div>
    </FamilyPage>
  );
}
