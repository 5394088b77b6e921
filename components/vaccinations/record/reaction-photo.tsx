import type { ReactNode } from "react";
import { Card } from "#components/ui/card.tsx";
import { pictureHref } from "#lib/pictures/core/addresses.ts";
import { getTranslations } from "#lib/words/words.ts";

type ReactionPhotoProps = {
  pictureId: string | null;
  /** What came of a photo that was just sent or removed. */
  outcome: ReactNode;
  /** The form that sends a photo. */
  form: ReactNode;
  /** The form that removes the photo. */
  remove: ReactNode;
};

/** A photo of what was seen, for those only who may see the vaccinations. */
export async function ReactionPhoto({ pictureId, outcome, form, remove }: ReactionPhotoProps) {
  const t = await getTranslations("vaccinations.reactions");
  return (
    <Card title={t("photo")}>
      <div className="grid min-w-0 grid-cols-1 gap-4">
        <p className="text-quiet">{t("photoLead")}</p>
        {outcome}
        {pictureId && (
          // biome-ignore lint/performance/noImgElement: kept in the sizes it is shown in
          <img
            src={pictureHref(pictureId, 512)}
            alt={t("photoOf")}
            width={512}
            height={512}
            className="w-full max-w-sm rounded-control"
          />
        )}
        {form}
        {pictureId && <div className="-ms-3.5">{remove}</div>}
      </div>
    </Card>
  );
}
