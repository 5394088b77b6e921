import type { Metadata } from "next";
import { CurrentPasswordField } from "#components/accounts/current-password-field.tsx";
import { SettingsLinked } from "#components/accounts/settings-linked.tsx";
import { StaleSession } from "#components/accounts/stale-session.tsx";
import { FamilyPage } from "#components/shell/family-page.tsx";
import { Card } from "#components/ui/card.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { asSignedIn } from "#lib/access/scope.ts";
import { listWaysElsewhere } from "#lib/accounts/linked-accounts/queries.ts";
import { viewOwner } from "#lib/accounts/password/views.ts";
import { listChildren } from "#lib/families/queries.ts";
import { getTranslations } from "#lib/words/words.ts";

type Query = { linked?: string; unlinked?: string; error?: string };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts.settings.linked"))("title") };
}

export default async function LinkedAccountsPage({ searchParams }: { searchParams: Promise<Query> }) {
  const [t, settings] = [
    await getTranslations("accounts.settings.linked"),
    await getTranslations("accounts.settings"),
  ];
  const { me, children, ways, owner } = await asSignedIn(async (db, me) => ({
    me,
    children: await listChildren(db),
    ways: await listWaysElsewhere(db, me.id),
    owner: await viewOwner(db, me),
  }));
  const { linked, unlinked, error } = await searchParams;
  const now = ways.find(({ id, link }) => link && id !== null && id === linked);
  const failure = ["taken", "unfinished", "unreachable"].find((code) => code === error);
  const mayLink = owner.hasPassword || owner.isFresh;
  return (
    <FamilyPage of={children}>
      <PageHeading
        title={t("title")}
        lead={t("lead")}
        back={{ href: "/settings", label: settings("title") }}
      />
      <div className="grid gap-6">
        {now && (
          <Notice tone="success" role="status">
            {t("done", { name: now.name })}
          </Notice>
        )}
        {unlinked !== undefined && (
          <Notice tone="success" role="status">
            {t("undone")}
          </Notice>
        )}
        {failure && (
          <Notice tone="warn" role="alert">
            {t(`errors.${failure}`)}
          </Notice>
        )}
        <Card>
          {ways.length === 0 ? (
            <p>{t("none")}</p>
          ) : (
            <ul className="divide-y divide-line">
              {ways.map((way) => (
                <SettingsLinked
                  key={way.provider}
                  way={way}
                  timeZone={me.timeZone}
                  proof={owner.hasPassword && <CurrentPasswordField />}
                  mayLink={mayLink}
                />
              ))}
            </ul>
          )}
        </Card>
        {!mayLink && ways.some(({ link }) => !link) && (
          <Card>
            <StaleSession />
          </Card>
        )}
      </div>
    </FamilyPage>
  );
}
