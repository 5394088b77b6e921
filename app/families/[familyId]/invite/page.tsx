import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { InviteForm } from "#components/invitations/invite-form.tsx";
import { FamilyPage } from "#components/shell/family-page.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { PartFields } from "#components/ui/part-fields.tsx";
import { areas, can } from "#lib/access/core/roles.ts";
import { asSignedIn } from "#lib/access/scope.ts";
import { rolesToOffer } from "#lib/families/core/invitation.ts";
import { findFamily } from "#lib/families/family/queries.ts";
import { listChildren } from "#lib/families/queries.ts";
import { todayIn } from "#lib/kernel/dates.ts";
import { getTranslations } from "#lib/words/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("invitations.form"))("title") };
}

const unsaid = { role: undefined, allChildren: true, childIds: [], areas, endsOn: null };

export default async function InvitePage({ params }: { params: Promise<{ familyId: string }> }) {
  const { familyId } = await params;
  const { family, children } = await asSignedIn(async (db) => ({
    family: await findFamily(db, familyId),
    children: await listChildren(db),
  }));
  if (!family?.allChildren || !can(family, "member:invite")) notFound();
  const t = await getTranslations("invitations.form");
  return (
    <FamilyPage of={children}>
      <PageHeading
        title={t("title")}
        lead={t("lead", { family: family.name })}
        back={{ href: `/families/${family.id}`, label: family.name }}
      />
      <InviteForm familyId={family.id}>
        <PartFields
          roles={rolesToOffer(family.role)}
          choosable={family.children}
          today={todayIn(family.timeZone, new Date())}
          part={unsaid}
        />
      </InviteForm>
    </FamilyPage>
  );
}
