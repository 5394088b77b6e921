import type { ReactNode } from "react";
import { Avatar } from "#components/ui/avatar.tsx";
import { Card } from "#components/ui/card.tsx";
import { getTranslations } from "#lib/words/words.ts";
import { PictureForm } from "./picture-form.tsx";
import { PictureOutcome } from "./picture-outcome.tsx";
import { pictureWords } from "./picture-words.ts";

/** What a page's address says of a photo that was just sent or removed. */
export type PictureAddress = {
  readonly pictures?: string | string[] | undefined;
  readonly former?: string | string[] | undefined;
};

type PictureFieldProps = {
  of: { readonly id: string; readonly name: string; readonly pictureId: string | null };
  /** The address that takes the photo. */
  action: string;
  lead: string;
  outcome: string | string[] | undefined;
  /** The form that removes the photo. */
  remove: ReactNode;
  /** The form that brings the photo just removed back. */
  undo: ReactNode;
};

export async function PictureField({ of, action, lead, outcome, remove, undo }: PictureFieldProps) {
  const t = await getTranslations("pictures");
  return (
    <Card title={t("title")}>
      <div className="grid min-w-0 grid-cols-1 gap-4">
        <p className="text-quiet">{lead}</p>
        <PictureOutcome of={outcome} undo={undo} />
        <PictureForm
          action={action}
          words={await pictureWords(of.pictureId !== null)}
          face={<Avatar name={of.name} seed={of.id} pictureId={of.pictureId} size="portrait" />}
        />
        {of.pictureId && <div className="-ms-3.5">{remove}</div>}
      </div>
    </Card>
  );
}
