import { Card } from "#components/ui/card.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { dueDoses, toGive } from "#lib/diary/core/medicines/due-doses.ts";
import type { Regimen } from "#lib/diary/core/medicines/regimen.ts";
import type { ChildView } from "#lib/families/core/child.ts";
import { getTranslations } from "#lib/words/words.ts";
import { diaryContextOf } from "../diary-context.ts";
import { DueDoses } from "./due-doses.tsx";

type HomeDosesProps = {
  of: readonly ChildView[];
  /** Of the children who have regular medicines, by child. */
  regimens: ReadonlyMap<string, Regimen>;
  instant: Date;
};

/** The doses due on the family's home page, a card for each child who has one now. */
export async function HomeDoses({ of, regimens, instant }: HomeDosesProps) {
  const t = await getTranslations("medicines");
  const due = of.flatMap((child) => {
    const regimen = regimens.get(child.id);
    if (!regimen) return [];
    const doses = dueDoses(regimen.medicines, regimen.given, instant, child.timeZone);
    return toGive(doses).length > 0 ? [{ child, regimen }] : [];
  });
  return due.map(({ child, regimen }) => (
    <Card
      key={child.id}
      title={child.name}
      aside={<TextLink href={`/children/${child.id}/diary/medicines`}>{t("title")}</TextLink>}
    >
      <DueDoses regimen={regimen} context={diaryContextOf(child, instant)} level={3} />
    </Card>
  ));
}
