import { PhotoCard } from "#components/pictures/photo-card.tsx";
import { PictureForm } from "#components/pictures/picture-form.tsx";
import { PictureOutcome } from "#components/pictures/picture-outcome.tsx";
import { pictureWords } from "#components/pictures/picture-words.ts";
import { Act } from "#components/ui/act.tsx";
import type { Entry } from "#lib/diary/core/entry.ts";
import { removeEntryPhoto, restoreEntryPhoto } from "#lib/diary/photo/actions.ts";
import { isId } from "#lib/kernel/ids.ts";
import type { WholeSides } from "#lib/pictures/core/photo.ts";
import { getTranslations } from "#lib/words/words.ts";
import type { DiaryContext } from "../diary-context.ts";

type Asked = string | string[] | undefined;

type PhotoPartProps = {
  entry: Entry;
  /** How large its photo is kept whole. */
  whole: WholeSides | null;
  mayChange: boolean;
  /** What the address says came of a photo, and which one stood there before. */
  outcome: Asked;
  former: Asked;
  context: DiaryContext;
};

/** The photo of an entry, with what may be done about it. */
export async function PhotoPart({ entry, whole, mayChange, outcome, former, context }: PhotoPartProps) {
  const { place, child } = context;
  const { id: entryId, pictureId } = entry;
  const t = await getTranslations("diary.entry");
  const which = { childId: child.id, entryId };
  const undo = isId(former) && (
    <Act action={restoreEntryPhoto} fields={{ ...which, pictureId: former }} label={t("undo")} />
  );
  return (
    <PhotoCard
      id="photo"
      pictureId={pictureId}
      whole={whole}
      words={{ title: t("photo"), lead: t("photoLead"), alt: t("photoOf") }}
      outcome={<PictureOutcome of={outcome} undo={undo} />}
      form={
        mayChange && (
          <PictureForm
            action={`${place}/entries/${entryId}/picture`}
            words={await pictureWords(pictureId !== null)}
            face={null}
          />
        )
      }
      remove={
        mayChange &&
        pictureId && (
          <Act
            action={removeEntryPhoto}
            fields={{ ...which, pictureId }}
            label={t("photoRemove")}
            variant="quiet"
          />
        )
      }
    />
  );
}
