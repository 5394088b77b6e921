import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FamilyPage } from "#components/shell/family-page.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { ReactionForm } from "#components/vaccinations/record/reaction-form.tsx";
import { ReactionHelp } from "#components/vaccinations/record/reaction-help.tsx";
import { doseName } from "#components/vaccinations/record/vaccine-names.ts";
import { can } from "#lib/access/core/roles.ts";
import { asSignedIn } from "#lib/access/scope.ts";
import { listChildren } from "#lib/families/queries.ts";
import { isId, newId } from "#lib/kernel/ids.ts";
import { findDose } from "#lib/vaccinations/queries.ts";
import { recordReaction } from "#lib/vaccinations/reactions/actions.ts";
import { getTranslations } from "#lib/words/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("vaccinations.reactions"))("addTitle") };
}

type Props = { params: Promise<{ childId: string; doseId: string }> };

export default async function NewReactionPage({ params }: Props) {
  const { childId, doseId } = await params;
  const view = await asSignedIn(async (db) => {
    const children = await listChildren(db);
    const child = children.find(({ id }) => id === childId);
    const dose = child && isId(doseId) && (await findDose(db, child.id, doseId));
    return child && dose ? { children, child, dose } : null;
  });
  if (!view || view.dose.isWithdrawn || view.child.isArchived || !can(view.child, "vaccinations:record"))
    notFound();
  const { children, child, dose } = view;
  const t = await getTranslations("vaccinations.reactions");
  const name = await doseName(dose);
  return (
    <FamilyPage of={children} child={child} room="/vaccinations/doses">
      <PageHeading
        title={t("addTitle")}
        lead={t("lead")}
        back={{ href: `/children/${child.id}/vaccinations/doses/${dose.id}`, label: name }}
      />
      <div className="grid gap-6">
        <ReactionHelp />
        <ReactionForm
          action={recordReaction}
          childId={child.id}
          doseId={dose.id}
          reactionId={newId()}
          startedOn={dose.precision === "day" ? dose.givenOn : null}
        />
      </div>
    </FamilyPage>
  );
}
