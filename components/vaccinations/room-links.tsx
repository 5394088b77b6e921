import { TextLink } from "#components/ui/text-link.tsx";
import { getTranslations } from "#lib/words/words.ts";
import type { VaccinationContext } from "./vaccination-context.ts";

/** Where else to look: all of childhood, the record for paper, what was decided, the settings. */
export async function RoomLinks({ context: { place, mayDecide } }: { context: VaccinationContext }) {
  const t = await getTranslations("immunization.more");
  const rooms = ["timeline", "print", ...(mayDecide ? ["decide"] : []), "settings"];
  return (
    <nav aria-label={t("label")}>
      <ul className="flex flex-wrap gap-x-6">
        {rooms.map((room) => (
          <li key={room} className="flex min-h-touch items-center">
            <TextLink href={`${place}/${room}`}>{t(room)}</TextLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
