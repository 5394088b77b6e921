import { LinkButton } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { Segmented } from "#components/ui/segmented.tsx";
import { can } from "#lib/access/core/roles.ts";
import type { ChildView } from "#lib/families/core/child.ts";
import { correctionDays, isPreterm } from "#lib/growth/core/prematurity.ts";
import { type CorrectedUntil, correctedUntilChoices } from "#lib/growth/core/profile.ts";
import { getTranslations } from "#lib/words/words.ts";

/** Until when the age of a child born early is counted from the due date; nothing for a child born at term. */
export async function CorrectedFields({ child, months }: { child: ChildView; months: CorrectedUntil }) {
  const t = await getTranslations("references.settings.corrected");
  const { gestationDays } = child;
  if (child.premature && gestationDays === null) {
    return (
      <Card title={t("title")}>
        <div className="grid justify-items-start gap-3">
          <p>{t("unknown", { name: child.name })}</p>
          {can(child, "child:edit") && (
            <LinkButton href={`/children/${child.id}/edit`} size="small">
              {t("unknownAction")}
            </LinkButton>
          )}
        </div>
      </Card>
    );
  }
  if (!isPreterm(gestationDays)) return null;
  const born = {
    weeks: Math.floor(gestationDays / 7),
    days: gestationDays % 7,
    early: correctionDays(gestationDays),
  };
  return (
    <Card title={t("title")}>
      <div className="grid gap-4">
        <p className="text-quiet">{t("born", born)}</p>
        <Segmented
          name="correctedUntilMonths"
          label={t("label")}
          defaultValue={String(months)}
          options={correctedUntilChoices.map((value) => ({
            value: String(value),
            label: t(`choices.${value}`),
          }))}
        />
        <p className="text-sm text-quiet">
          {t("guidance")} {t("source")}
        </p>
      </div>
    </Card>
  );
}
