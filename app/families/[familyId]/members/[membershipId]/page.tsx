import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RevokeMember } from "#components/families/revoke-member.tsx";
import { FamilyPage } from "#components/shell/family-page.tsx";
import { ActionForm } from "#components/ui/action-form.tsx";
import { formWords } from "#components/ui/form-words.ts";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { PartFields } from "#components/ui/part-fields.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { can, mayGrant, roles } from "#lib/access/core/roles.ts";
import { asSignedIn } from "#lib/access/scope.ts";
import { findFamily } from "#lib/families/family/queries.ts";
import { editMember } from "#lib/families/members/actions.ts";
import { findMember, listFamilyChildren } from "#lib/families/members/queries.ts";
import { listChildren } from "#lib/families/queries.ts";
import { todayIn } from "#lib/kernel/dates.ts";
import { getTranslations } from "#lib/words/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("families.family"))("change") };
}

type Props = { params: Promise<{ familyId: string; membershipId: string }> };

export default async function MemberPage({ params }: Props) {
  const { familyId, membershipId } = await params;
  const view = await asSignedIn(async (db) => {
    const family = await findFamily(db, familyId);
    const member = family && (await findMember(db, family.id, membershipId));
    if (!family?.allChildren || !member) return null;
    const known = await listFamilyChildren(db, family.id);
    return { family, member, known, children: await listChildren(db) };
  });
  const isThere = view?.member.standing === "member" || view?.member.standing === "ended";
  if (!view || !isThere || !can(view.family, "member:edit")) notFound();
  const { family, member, known, children } = view;
  if (member.isMe || !mayGrant(family.role, member.role)) notFound();
  const t = await getTranslations("families.member");
  const named = member.children.map(({ id }) => id);
  const choosable = known
    .filter(({ id, isArchived }) => !isArchived || named.includes(id))
    .map(({ id, name, isArchived }) => ({ id, name: isArchived ? t("archived", { name }) : name }));
  return (
    <FamilyPage of={children}>
      <PageHeading
        title={t("title", { name: member.name })}
        back={{ href: `/families/${family.id}`, label: family.name }}
      />
      <div className="grid gap-8">
        <ActionForm action={editMember} words={await formWords()}>
          <input type="hidden" name="familyId" value={family.id} />
          <input type="hidden" name="membershipId" value={member.id} />
          <PartFields
            roles={roles.filter((role) => mayGrant(family.role, role))}
            choosable={choosable}
            today={todayIn(family.timeZone, new Date())}
            part={{ ...member, childIds: named, endsOn: member.until }}
          />
          <SubmitButton>{t("submit")}</SubmitButton>
        </ActionForm>
        <RevokeMember familyId={family.id} member={member} />
      </div>
    </FamilyPage>
  );
}
