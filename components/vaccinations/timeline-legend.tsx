import { getTranslations } from "#lib/words/words.ts";
import { type MarkKind, markKinds, TimelineMark } from "./timeline-mark.tsx";

/** What the signs mean that are used. */
export async function TimelineLegend({ used }: { used: ReadonlySet<MarkKind> }) {
  const t = await getTranslations("immunization.timeline");
  return (
    <ul aria-label={t("legend")} className="flex flex-wrap gap-x-5 gap-y-1 text-sm text-quiet">
      {markKinds
        .filter((kind) => used.has(kind))
        .map((kind) => (
          <li key={kind} className="flex items-center gap-1.5">
            <TimelineMark kind={kind} /> {t(`kinds.${kind}`)}
          </li>
        ))}
    </ul>
  );
}
