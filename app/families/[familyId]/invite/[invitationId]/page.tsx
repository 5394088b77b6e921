import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { HandOver } from "#components/invitations/hand-over.tsx";
import { Terms } from "#components/invitations/terms.tsx";
import { FamilyPage } from "#components/shell/family-page.tsx";
import { LinkButton } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { can } from "#lib/access/core/roles.ts";
import { readFreshLink } from "#lib/access/fresh-link.ts";
import { asSignedIn } from "#lib/access/scope.ts";
import { findFamily } from "#lib/families/family/queries.ts";
import { areLettersSent, findInvitation } from "#lib/families/invitations/queries.ts";
import { listChildren } from "#lib/families/queries.ts";
import { getTranslations } from "#lib/words/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("invitations.offer"))("title") };
}

type Props = { params: Promise<{ familyId: string; invitationId: string }> };

export default async function MadeInvitationPage({ params }: Props) {
  const { familyId, invitationId } = await params;
  const view = await asSignedIn(async (db) => {
    const family = await findFamily(db, familyId);
    if (!family?.allChildren || !can(family, "member:invite")) return null;
    const invitation = await findInvitation(db, family.id, invitationId);
    return invitation && { family, invitation, children: await listChildren(db) };
  });
  if (!view) notFound();
  const { family, invitation, children } = view;
  const t = await getTranslations("invitations.made");
  const { keyHash, childIds: _, ...shown } = invitation;
  const link = await readFreshLink({ id: invitation.id, keyHash });
  const place = `/families/${family.id}`;
  return (
    <FamilyPage of={children}>
      <PageHeading
        title={t("title", { label: invitation.label })}
        back={{ href: place, label: family.name }}
      />
      <div className="grid gap-6">
        <Card>
          <HandOver family={family} invitation={shown} link={link} areLettersSent={areLettersSent()} />
        </Card>
        <Card title={t("terms")}>
          <Terms terms={shown} reader="inviter" inviter={invitation.inviter} />
        </Card>
        <div className="flex flex-wrap gap-3">
          <LinkButton href={place}>{t("family")}</LinkButton>
          <LinkButton href={`${place}/invite`} variant="quiet">
            {t("another")}
          </LinkButton>
        </div>
      </div>
    </FamilyPage>
  );
}
