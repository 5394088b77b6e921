import { Avatar } from "#components/ui/avatar.tsx";
import { LinkButton } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { FamilyView } from "#lib/families/family/core/family.ts";
import { formatShortDate } from "#lib/kernel/date-words.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";

/** One of the person's families: its children, and what the person is in it. */
export async function FamilyCard({ family }: { family: FamilyView }) {
  const t = await getTranslations("families");
  const until = family.until && formatShortDate(family.until, await getLocale());
  return (
    <Card as="article" title={<span className="break-words">{family.name}</span>}>
      <p className="text-quiet">
        {t("list.youAre", { role: t(`roles.${family.role}`) })}
        {until && `, ${t("list.until", { date: until })}`}
      </p>
      <ul className="my-3 flex flex-wrap gap-x-6">
        {family.children.map(({ id, name, pictureId }) => (
          <li key={id} className="flex min-h-touch items-center gap-2.5">
            <Avatar name={name} seed={id} pictureId={pictureId} size="small" />
            <TextLink href={`/children/${id}`}>{name}</TextLink>
          </li>
        ))}
        {family.children.length === 0 && <li className="text-quiet">{t("list.noChildren")}</li>}
      </ul>
      <LinkButton href={`/families/${family.id}`}>{t("list.open")}</LinkButton>
    </Card>
  );
}
