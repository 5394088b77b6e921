import { TextLink } from "#components/ui/text-link.tsx";
import type { Regimen } from "#lib/diary/core/medicines/regimen.ts";
import { getTranslations } from "#lib/words/words.ts";

type RegionNoteProps = { regimen: Pick<Regimen, "region" | "emergency">; place: string };

/** Whose figures are shown, and whom to call when too much was given: both are chosen in the settings. */
export async function RegionNote({ regimen: { region, emergency }, place }: RegionNoteProps) {
  const t = await getTranslations("medicines");
  return (
    <div className="grid gap-1 text-sm text-quiet">
      <p>
        <strong className="text-ink">{t("over.help")}:</strong>{" "}
        {emergency ? t("over.callOwn", { emergency }) : t("over.call")}
      </p>
      <p>{t(`region.${region}`)}</p>
      <p className="flex min-h-touch items-center">
        <TextLink href={`${place}/settings`}>{t("region.change")}</TextLink>
      </p>
    </div>
  );
}
