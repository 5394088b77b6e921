import { ActionForm } from "#components/ui/action-form.tsx";
import { Card } from "#components/ui/card.tsx";
import { ChoiceList } from "#components/ui/choice-list.tsx";
import { formWords } from "#components/ui/form-words.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { NumberField } from "#components/ui/text-field.tsx";
import { typedMeasure } from "#components/ui/typed-measure.ts";
import { heightUnit, unitLabel } from "#components/ui/unit-label.ts";
import type { ChildView } from "#lib/families/core/child.ts";
import type { ReferenceChoice } from "#lib/growth/core/plan.ts";
import { isPreterm } from "#lib/growth/core/prematurity.ts";
import type { GrowthProfile } from "#lib/growth/core/profile.ts";
import { arrangeGrowth } from "#lib/growth/profile/actions.ts";
import { formatLength, type LengthUnit, type Units } from "#lib/kernel/units.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import { CorrectedFields } from "./corrected-fields.tsx";
import { ReferenceReason } from "./reference-reason.tsx";

export type ArrangementProps = {
  child: ChildView;
  profile: GrowthProfile;
  units: Units;
  /** What the person asking compares with, where nothing is chosen for the child. */
  chartReference: ReferenceChoice;
};

/** How a child's growth is compared and counted: which reference, until when age is corrected, and the parents' heights. */
export async function ArrangeForm({ child, profile, units, chartReference }: ArrangementProps) {
  const heights = heightUnit(units);
  const t = await getTranslations("references.settings");
  const locale = await getLocale();
  const optional = (await getTranslations("access.form"))("optional");
  const { typedHeights: typed, motherHeightCm, fatherHeightCm } = profile;
  const height = (text: string | undefined, cm: number | null) =>
    cm === null
      ? ""
      : (typedMeasure(text ?? "", (typed.lengthUnit ?? heights) as LengthUnit, heights) ??
        formatLength(cm, heights, locale));
  return (
    <ActionForm
      // What was saved fills the form anew.
      key={JSON.stringify(profile)}
      action={arrangeGrowth}
      words={await formWords()}
      draftKey={`growth-settings-${child.id}`}
    >
      <input type="hidden" name="childId" value={child.id} />
      <input type="hidden" name="lengthUnit" value={heights} />
      <Card title={t("reference.title")}>
        <div className="grid gap-4">
          <ReferenceReason child={child} profile={profile} chartReference={chartReference} mayChange />
          <ChoiceList
            name="reference"
            label={t("reference.label")}
            defaultValue={profile.reference}
            options={[
              { value: "automatic", label: t("reference.automatic") },
              { value: "who", label: t("reference.who"), note: t("reference.whoNote") },
              { value: "cdc", label: t("reference.cdc"), note: t("reference.cdcNote") },
            ]}
          />
          {isPreterm(child.gestationDays) && <p className="text-sm text-quiet">{t("reference.preterm")}</p>}
        </div>
      </Card>
      <CorrectedFields child={child} months={profile.correctedUntilMonths} />
      <Card title={t("parents.title")}>
        <p className="mb-4 text-sm text-quiet">{t("parents.text")}</p>
        <div className="grid gap-5 sm:grid-cols-2">
          <NumberField
            name="motherHeight"
            label={t("parents.mother")}
            optional={optional}
            unit={unitLabel(heights)}
            defaultValue={height(typed.mother, motherHeightCm)}
          />
          <NumberField
            name="fatherHeight"
            label={t("parents.father")}
            optional={optional}
            unit={unitLabel(heights)}
            defaultValue={height(typed.father, fatherHeightCm)}
          />
        </div>
      </Card>
      <SubmitButton>{t("submit")}</SubmitButton>
    </ActionForm>
  );
}
