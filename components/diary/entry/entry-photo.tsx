import type { ReactNode } from "react";
import { Card } from "#components/ui/card.tsx";
import { pictureHref } from "#lib/pictures/core/addresses.ts";
import { getTranslations } from "#lib/words/words.ts";

type EntryPhotoProps = {
  pictureId: string | null;
  /** What came of a photo that was just sent or removed. */
  outcome: ReactNode;
  /** The form that sends a photo, and the one that removes it; left out for those who only read. */
  form?: ReactNode;
  remove?: ReactNode;
};

/** A photo of what was seen, for those only who may see the diary. */
export async function EntryPhoto({ pictureId, outcome, form, remove }: EntryPhotoProps) {
  if (!pictureId && !form) return null;
  const t = await getTranslations("diary.entry");
  return (
    <Card title={t("photo")} id="photo">
      <div className="grid min-w-0 grid-cols-1 gap-4">
        {form && <p className="text-quiet">{t("photoLead")}</p>}
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
        {pictureId && remove && <div className="-ms-3.5">{remove}</div>}
      </div>
    </Card>
  );
}
