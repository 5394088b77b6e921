import { Act } from "#components/ui/act.tsx";
import { isId } from "#lib/kernel/ids.ts";
import { removeOwnPicture, restoreOwnPicture } from "#lib/pictures/actions.ts";
import { getTranslations } from "#lib/words/words.ts";
import { type PictureAddress, PictureField } from "./picture-field.tsx";

type OwnPictureProps = {
  me: { readonly id: string; readonly name: string; readonly pictureId: string | null };
  address: PictureAddress;
};

/** One's own photo, on the settings page. */
export async function OwnPicture({ me, address: { pictures, former } }: OwnPictureProps) {
  const t = await getTranslations("pictures");
  return (
    <PictureField
      of={me}
      action="/settings/picture"
      lead={t("ownLead")}
      outcome={pictures}
      remove={
        me.pictureId && (
          <Act
            action={removeOwnPicture}
            fields={{ pictureId: me.pictureId }}
            label={t("remove")}
            variant="quiet"
          />
        )
      }
      undo={
        isId(former) && <Act action={restoreOwnPicture} fields={{ pictureId: former }} label={t("undo")} />
      }
    />
  );
}
