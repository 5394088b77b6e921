import { TextLink } from "#components/ui/text-link.tsx";
import { getTranslations } from "#lib/words/words.ts";
import type { DiaryContext } from "./diary-context.ts";

const rooms = ["medicines", "entries", "year", "trends", "vitals", "export", "settings"] as const;

/** Where else to look in the diary. */
export async function RoomLinks({ context: { place, child, mayRecord } }: { context: DiaryContext }) {
  const t = await getTranslations("diary.rooms");
  return (
    <nav aria-label={t("label")} className="no-print">
      <ul className="flex flex-wrap gap-x-6">
        {rooms.map((room) => (
          <li key={room} className="flex min-h-touch items-center">
            <TextLink href={`${place}/${room}`}>{t(room)}</TextLink>
          </li>
        ))}
        {mayRecord && (
          <li className="flex min-h-touch items-center">
            <TextLink href={`/families/${child.familyId}/imports/new?child=${child.id}`}>
              {t("import")}
            </TextLink>
          </li>
        )}
      </ul>
    </nav>
  );
}
