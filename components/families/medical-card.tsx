import { Card } from "#components/ui/card.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { can } from "#lib/access/core/roles.ts";
import type { ChildView } from "#lib/families/core/child.ts";
import { isBlank, type MedicalView } from "#lib/families/medical/core/medical.ts";
import { getTranslations } from "#lib/words/words.ts";
import { MedicalFacts } from "./medical-facts.tsx";

/** On the child's home: what somebody needs at once, and the way to the rest. */
export async function MedicalCard({ child, profile }: { child: ChildView; profile: MedicalView }) {
  if (!can(child, "medical:read")) return null;
  const t = await getTranslations("families.medical");
  const place = `/children/${child.id}/medical`;
  const mayEdit = can(child, "medical:edit");
  const blank = isBlank(profile);
  return (
    <Card
      title={<TextLink href={place}>{t("title")}</TextLink>}
      aside={mayEdit && <TextLink href={`${place}/edit`}>{t(blank ? "add" : "edit")}</TextLink>}
    >
      {blank ? (
        <p className="text-quiet">{t(mayEdit ? "blank" : "blankReader")}</p>
      ) : (
        <MedicalFacts profile={profile} all={false} />
      )}
    </Card>
  );
}
