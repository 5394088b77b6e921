import { getTranslations } from "#lib/words/words.ts";
import type { PictureWords } from "./picture-form.tsx";

/** What a form that sends a photo says; `choose` where there is one already is to choose another. */
export async function pictureWords(hasPicture: boolean): Promise<PictureWords> {
  const t = await getTranslations("pictures");
  return {
    choose: hasPicture ? t("another") : t("choose"),
    another: t("another"),
    hint: t("hint"),
    place: t("place"),
    noPreview: t("noPreview"),
    send: t("send"),
    sending: t("sending"),
    cancel: t("cancel"),
    unreachable: t("unreachable"),
    failed: t("failed"),
    tooLarge: t("refusals.too-large"),
  };
}
