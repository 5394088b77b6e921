import type { Metadata } from "next";
import { CurrentPasswordField } from "#components/accounts/current-password-field.tsx";
import { StaleSession } from "#components/accounts/stale-session.tsx";
import { AddPasskey } from "#components/security/add-passkey.tsx";
import { deviceWords } from "#components/security/device-words.ts";
import { FamilyPage } from "#components/shell/family-page.tsx";
import { Card } from "#components/ui/card.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { asSignedIn } from "#lib/access/scope.ts";
import { viewOwner } from "#lib/accounts/password/views.ts";
import { viewThisDevice } from "#lib/accounts/sessions/views.ts";
import { listChildren } from "#lib/families/queries.ts";
import { getTranslations } from "#lib/words/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("security.add"))("title") };
}

export default async function AddPasskeyPage() {
  const t = await getTranslations("security");
  const { children, owner } = await asSignedIn(async (db, me) => ({
    children: await listChildren(db),
    owner: await viewOwner(db, me),
  }));
  const { hasPassword, isFresh } = owner;
  return (
    <FamilyPage of={children}>
      <PageHeading
        title={t("add.title")}
        lead={t("add.lead")}
        back={{ href: "/settings/security", label: t("title") }}
      />
      <Card>
        {hasPassword || isFresh ? (
          <AddPasskey
            device={await deviceWords(await viewThisDevice())}
            proof={hasPassword && <CurrentPasswordField />}
          />
        ) : (
          <StaleSession />
        )}
      </Card>
    </FamilyPage>
  );
}
