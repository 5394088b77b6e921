import type { ReactNode } from "react";
import { Card } from "#components/ui/card.tsx";
import { Picture } from "#components/ui/picture.tsx";
import { pictureHref } from "#lib/pictures/core/addresses.ts";
import type { WholeSides } from "#lib/pictures/core/photo.ts";
import { getTranslations } from "#lib/words/words.ts";

type PhotoCardProps = {
  id?: string;
  pictureId: string | null;
  /** How large the photo is kept whole; null for one of which only the square is kept. */
  whole: WholeSides | null;
  /** `alt` says what the photo is of. */
  words: { readonly title: string; readonly lead: string; readonly alt: string };
  /** What came of a photo that was just sent or removed. */
  outcome: ReactNode;
  /** The form that sends a photo, and the one that removes it; left out for those who only read. */
  form?: ReactNode;
  remove?: ReactNode;
};

/** A photo of what was seen, kept with a record: a part of it, which leads to the whole of it. */
export async function PhotoCard({ id, pictureId, whole, words, outcome, form, remove }: PhotoCardProps) {
  if (!pictureId && !form) return null;
  const t = await getTranslations("pictures");
  const square = pictureId && (
    <Picture pictureId={pictureId} size={512} alt={words.alt} className="w-full max-w-sm rounded-control" />
  );
  return (
    <Card title={words.title} id={id}>
      <div className="grid min-w-0 grid-cols-1 gap-4">
        {form && <p className="text-quiet">{words.lead}</p>}
        {outcome}
        {pictureId && whole ? (
          <a href={pictureHref(pictureId, "whole")} className="text-link grid w-full max-w-sm gap-2">
            {square}
            {t("whole", whole)}
          </a>
        ) : (
          square
        )}
        {form}
        {pictureId && remove && <div className="-ms-3.5">{remove}</div>}
      </div>
    </Card>
  );
}
