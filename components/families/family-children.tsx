import { Avatar } from "#components/ui/avatar.tsx";
import { Card } from "#components/ui/card.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { can } from "#lib/access/core/roles.ts";
import type { FamilyView } from "#lib/families/family/core/family.ts";
import { getTranslations } from "#lib/words/words.ts";

/** The family's children whom the person may see. */
export async function FamilyChildren({ family }: { family: FamilyView }) {
  const t = await getTranslations("families");
  const mayAdd = family.allChildren && can(family, "child:add");
  return (
    <Card
      title={t("family.children")}
      aside={mayAdd && <TextLink href={`/children/new?family=${family.id}`}>{t("family.addChild")}</TextLink>}
    >
      <ul className="grid gap-1 sm:grid-cols-2">
        {family.children.map(({ id, name, pictureId }) => (
          <li key={id} className="flex min-h-touch items-center gap-3">
            <Avatar name={name} seed={id} pictureId={pictureId} size="small" />
            <TextLink href={`/children/${id}`}>{name}</TextLink>
          </li>
        ))}
        {family.children.length === 0 && <li className="text-quiet">{t("list.noChildren")}</li>}
      </ul>
    </Card>
  );
}
