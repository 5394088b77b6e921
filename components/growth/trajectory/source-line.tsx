import { getTranslations } from "#lib/words/words.ts";
import { type SourceId, sourceAddress } from "./sources.ts";

/** "Source: NICE guideline NG75 on faltering growth, 2017", leading there without saying where from. */
export async function SourceLine({ id }: { id: SourceId }) {
  const t = await getTranslations("trajectory");
  return (
    <p className="text-sm text-quiet">
      {t("parts.source")}:{" "}
      <a href={sourceAddress(id)} rel="noreferrer" className="text-link">
        {t(`sources.${id}`)}
      </a>
    </p>
  );
}
