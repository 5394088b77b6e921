import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FamilyChildren } from "#components/families/family-children.tsx";
import { FamilyNotice } from "#components/families/family-notice.tsx";
import { FormerMembers } from "#components/families/former-members.tsx";
import { LeaveFamily } from "#components/families/leave-family.tsx";
import { MemberList } from "#components/families/member-list.tsx";
import { PendingInvitations } from "#components/invitations/pending-invitations.tsx";
import { FamilyPage } from "#components/shell/family-page.tsx";
import { LinkButton } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { can } from "#lib/access/core/roles.ts";
import { asSignedIn } from "#lib/access/scope.ts";
import { countryName } from "#lib/families/core/country.ts";
import { findFamily } from "#lib/families/family/queries.ts";
import { listInvitations } from "#lib/families/invitations/queries.ts";
import { sortMembers } from "#lib/families/members/core/member.ts";
import { listMembers } from "#lib/families/members/queries.ts";
import { listChildren } from "#lib/families/queries.ts";
import { mayBring } from "#lib/imports/imports.ts";
import { isId } from "#lib/kernel/ids.ts";
import { timeZoneLabel } from "#lib/kernel/time-zone-search.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("families.list"))("title") };
}

type Props = {
  params: Promise<{ familyId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function OneFamilyPage({ params, searchParams }: Props) {
  const { familyId } = await params;
  const { saved, revoked, withdrawn } = await searchParams;
  const view = await asSignedIn(async (db) => {
    const family = await findFamily(db, familyId);
    if (!family) return null;
    return {
      family,
      children: await listChildren(db),
      members: await listMembers(db, family.id),
      invitations: await listInvitations(db, family.id, isId(withdrawn) ? withdrawn : null),
    };
  });
  if (!view) notFound();
  const { family, children, members, invitations } = view;
  const t = await getTranslations("families");
  const { present, former } = sortMembers(members);
  const mayEdit = family.allChildren && can(family, "member:edit");
  const isOwner = can(family, "family:edit");
  const owners = present.filter(({ role }) => role === "owner");
  const place = `/families/${family.id}`;
  const zone = timeZoneLabel(family.timeZone);
  return (
    <FamilyPage of={children}>
      <PageHeading
        title={family.name}
        lead={
          family.country
            ? t("family.zoneIn", { zone, country: countryName(family.country, await getLocale()) })
            : t("family.zone", { zone })
        }
        back={{ href: "/families", label: t("list.title") }}
        actions={
          isOwner && (
            <LinkButton href={`${place}/edit`} size="small">
              {t("family.edit")}
            </LinkButton>
          )
        }
      />
      <div className="grid gap-6">
        <FamilyNotice familyId={family.id} members={members} saved={saved} revoked={revoked} />
        <FamilyChildren family={family} />
        <Card title={t("family.members")} padding="none">
          <MemberList family={family} members={present} mayEdit={mayEdit} />
          {family.allChildren && can(family, "member:invite") && (
            <div className="border-t border-line p-4 sm:px-6">
              <LinkButton href={`${place}/invite`} variant="primary">
                {t("family.invite")}
              </LinkButton>
            </div>
          )}
        </Card>
        <PendingInvitations familyId={family.id} all={invitations} />
        {mayEdit && <FormerMembers family={family} members={former} />}
        <ul className="grid justify-items-start">
          {mayBring(family) && (
            <li className="flex min-h-touch items-center">
              <TextLink href={`${place}/imports`}>{(await getTranslations("imports"))("link")}</TextLink>
            </li>
          )}
          <li className="flex min-h-touch items-center">
            <TextLink href={`${place}/consent`}>{(await getTranslations("consent"))("link")}</TextLink>
          </li>
          {isOwner && (
            <li className="flex min-h-touch items-center">
              <TextLink href={`${place}/hand-over`}>{t("handOver.link")}</TextLink>
            </li>
          )}
          <li className="mt-2">
            <LeaveFamily family={family} isLastOwner={isOwner && owners.length === 1} />
          </li>
        </ul>
      </div>
    </FamilyPage>
  );
}
