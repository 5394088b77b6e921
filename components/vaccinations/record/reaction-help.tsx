import { Notice } from "#components/ui/notice.tsx";
import { getTranslations } from "#lib/words/words.ts";

/** Whom to call; it says no more than that, and judges nothing. */
export async function ReactionHelp({ urgent = false }: { urgent?: boolean }) {
  const t = await getTranslations("vaccinations.reactions.help");
  return (
    <Notice tone={urgent ? "danger" : "info"} title={t("title")}>
      <p>{t("urgent")}</p>
      <p className="mt-2">{t("ask")}</p>
      {urgent && <p className="mt-2">{t("next")}</p>}
    </Notice>
  );
}
