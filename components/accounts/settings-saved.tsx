import { Notice } from "#components/ui/notice.tsx";
import { getTranslations } from "#lib/words/words.ts";

/** Says that a form of the settings was saved, where the address says so. */
export async function SettingsSaved({ saved }: { saved: string | undefined }) {
  if (saved === undefined) return null;
  const t = await getTranslations("accounts.settings");
  return (
    <Notice tone="success" role="status">
      {t("saved")}
    </Notice>
  );
}
