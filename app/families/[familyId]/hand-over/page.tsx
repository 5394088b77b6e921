import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { HandOverForm } from "#components/families/hand-over-form.tsx";
import { FamilyPage } from "#components/shell/family-page.tsx";
import { LinkButton } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { can } from "#lib/access/core/roles.ts";
import { asSignedIn } from "#lib/access/scope.ts";
import { findFamily } from "#lib/families/family/queries.ts";
import { sortMembers } from "#lib/families/members/core/member.ts";
import { listMembers } from "#lib/families/members/queries.ts";
import { listChildren } from "#lib/families/queries.ts";
import { getTranslations } from "#lib/words/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("families.handOver"))("title") };
}

export default async function HandOverPage({ params }: { params: Promise<{ familyId: string }> }) {
  const { familyId } = await params;
  const view = await asSignedIn(async (db) => {
    const family = await findFamily(db, familyId);
    return family && { family, members: await listMembers(db, family.id), children: await listChildren(db) };
  });
  if (!view || !can(view.family, "family:edit")) notFound();
  const { family, members, children } = view;
  const t = await getTranslations("families");
  const heirs = sortMembers(members).present.filter(({ isMe }) => !isMe);
  return (
    <FamilyPage of={children}>
      <PageHeading
        title={t("handOver.title")}
        lead={t("handOver.lead", { family: family.name })}
        back={{ href: `/families/${family.id}`, label: family.name }}
      />
      {heirs.length > 0 ? (
        <HandOverForm familyId={family.id} heirs={heirs} />
      ) : (
        <EmptyState
          title={t("handOver.nobody.title")}
          action={
            <LinkButton href={`/families/${family.id}/invite`} variant="primary">
              {t("family.invite")}
            </LinkButton>
          }
        >
          {t("handOver.nobody.text")}
        </EmptyState>
      )}
    </FamilyPage>
  );
}
