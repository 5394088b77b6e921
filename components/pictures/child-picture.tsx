import { Act } from "#components/ui/act.tsx";
import type { ChildView } from "#lib/families/core/child.ts";
import { isId } from "#lib/kernel/ids.ts";
import { removeChildPicture, restoreChildPicture } from "#lib/pictures/actions.ts";
import { getTranslations } from "#lib/words/words.ts";
import { type PictureAddress, PictureField } from "./picture-field.tsx";

type ChildPictureProps = { child: ChildView; address: PictureAddress };

/** A child's photo, on the page where their details are changed. */
export async function ChildPicture({ child, address: { pictures, former } }: ChildPictureProps) {
  const t = await getTranslations("pictures");
  return (
    <PictureField
      of={child}
      action={`/children/${child.id}/picture`}
      lead={t("childLead", { name: child.name })}
      outcome={pictures}
      remove={
        child.pictureId && (
          <Act
            action={removeChildPicture}
            fields={{ childId: child.id, pictureId: child.pictureId }}
            label={t("remove")}
            variant="quiet"
          />
        )
      }
      undo={
        isId(former) && (
          <Act
            action={restoreChildPicture}
            fields={{ childId: child.id, pictureId: former }}
            label={t("undo")}
          />
        )
      }
    />
  );
}
