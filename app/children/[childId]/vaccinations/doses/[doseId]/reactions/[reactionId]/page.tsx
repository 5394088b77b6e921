import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PhotoCard } from "#components/pictures/photo-card.tsx";
import { PictureForm } from "#components/pictures/picture-form.tsx";
import { PictureOutcome } from "#components/pictures/picture-outcome.tsx";
import { pictureWords } from "#components/pictures/picture-words.ts";
import { FamilyPage } from "#components/shell/family-page.tsx";
import { Act } from "#components/ui/act.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { ReactionForm } from "#components/vaccinations/record/reaction-form.tsx";
import { ReactionHelp } from "#components/vaccinations/record/reaction-help.tsx";
import { kindWords } from "#components/vaccinations/record/reaction-words.ts";
import { doseName } from "#components/vaccinations/record/vaccine-names.ts";
import { can } from "#lib/access/core/roles.ts";
import { asSignedIn } from "#lib/access/scope.ts";
import { listChildren } from "#lib/families/queries.ts";
import { isId } from "#lib/kernel/ids.ts";
import { findWhole } from "#lib/pictures/queries.ts";
import { isSerious } from "#lib/vaccinations/core/reactions.ts";
import { findDose } from "#lib/vaccinations/queries.ts";
import {
  correctReaction,
  removeReaction,
  removeReactionPicture,
  restoreReactionPicture,
} from "#lib/vaccinations/reactions/actions.ts";
import { getTranslations } from "#lib/words/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("vaccinations.reactions"))("correctTitle") };
}

type Props = {
  params: Promise<{ childId: string; doseId: string; reactionId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function ReactionPage({ params, searchParams }: Props) {
  const { childId, doseId, reactionId } = await params;
  const view = await asSignedIn(async (db) => {
    const children = await listChildren(db);
    const child = children.find(({ id }) => id === childId);
    const dose = child && isId(doseId) ? await findDose(db, child.id, doseId) : null;
    const reaction = dose?.reactions.find(({ id }) => id === reactionId);
    if (!child || !dose || !reaction) return null;
    return { children, child, dose, reaction, whole: await findWhole(db, reaction.pictureId) };
  });
  if (!view || view.dose.isWithdrawn || view.child.isArchived || !can(view.child, "vaccinations:record"))
    notFound();
  const { children, child, dose, reaction, whole } = view;
  const { saved, pictures, former } = await searchParams;
  const t = await getTranslations("vaccinations.reactions");
  const place = `/children/${child.id}/vaccinations/doses/${dose.id}`;
  const which = { childId: child.id, doseId: dose.id, reactionId: reaction.id };
  const done = (["saved", "restored"] as const).find((known) => known === saved);
  return (
    <FamilyPage of={children} child={child} room="/vaccinations/doses">
      <PageHeading
        title={await kindWords(reaction)}
        lead={child.name}
        back={{ href: place, label: await doseName(dose) }}
      />
      <div className="grid gap-6">
        {done && (
          <Notice tone="success" role="status">
            {t(done)}
          </Notice>
        )}
        {isSerious(reaction) && <ReactionHelp urgent />}
        <PhotoCard
          pictureId={reaction.pictureId}
          whole={whole}
          words={{ title: t("photo"), lead: t("photoLead"), alt: t("photoOf") }}
          outcome={
            <PictureOutcome
              of={pictures}
              undo={
                isId(former) && (
                  <Act
                    action={restoreReactionPicture}
                    fields={{ ...which, pictureId: former }}
                    label={t("undo")}
                  />
                )
              }
            />
          }
          form={
            <PictureForm
              action={`${place}/reactions/${reaction.id}/picture`}
              words={await pictureWords(reaction.pictureId !== null)}
              face={null}
            />
          }
          remove={
            reaction.pictureId && (
              <Act
                action={removeReactionPicture}
                fields={{ ...which, pictureId: reaction.pictureId }}
                label={t("photoRemove")}
                variant="quiet"
              />
            )
          }
        />
        <ReactionForm
          action={correctReaction}
          {...which}
          reaction={reaction}
          startedOn={reaction.startedOn}
        />
        <Act action={removeReaction} fields={which} label={t("remove")} variant="danger" />
      </div>
    </FamilyPage>
  );
}
