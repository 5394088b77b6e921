import type { ReactNode } from "react";
import { ActionForm } from "#components/ui/action-form.tsx";
import { Card } from "#components/ui/card.tsx";
import { CheckboxField } from "#components/ui/checkbox-field.tsx";
import type { FormAction } from "#components/ui/form-state.ts";
import { formWords } from "#components/ui/form-words.ts";
import { Reveal } from "#components/ui/reveal.tsx";
import { Segmented } from "#components/ui/segmented.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { DateField, NumberField, TextField } from "#components/ui/text-field.tsx";
import { unitLabel } from "#components/ui/unit-label.ts";
import type { Units } from "#lib/kernel/units.ts";
import { getTranslations } from "#lib/words/words.ts";

export type ChildFormValues = {
  readonly name: string;
  readonly bornOn: string;
  readonly sex: string | undefined;
  readonly referenceSex: string | undefined;
  readonly premature: boolean;
  readonly gestationWeeks: string;
  readonly gestationExtraDays: string;
  readonly birthWeight: string;
  readonly birthLength: string;
  readonly birthHead: string;
};

type ChildFormProps = {
  action: FormAction;
  draftKey: string;
  /** The hidden id the door expects. */
  id: ReactNode;
  values: ChildFormValues;
  units: Units;
  today: string;
  submit: string;
  /** What is asked after the child: in which family, and for a parent's consent. */
  children?: ReactNode;
};

export async function ChildForm(props: ChildFormProps) {
  const { action, draftKey, id, values, units, today, submit, children } = props;
  const t = await getTranslations("families");
  const optional = (await getTranslations("access.form"))("optional");
  const sexes = (["female", "male"] as const).map((value) => ({ value, label: t(`sexes.${value}`) }));
  const unitNames = { weight: unitLabel(units.weight), length: unitLabel(units.length) };
  return (
    <ActionForm action={action} words={await formWords()} draftKey={draftKey}>
      {id}
      <input type="hidden" name="weightUnit" value={units.weight} />
      <input type="hidden" name="lengthUnit" value={units.length} />
      <Card>
        <div className="grid gap-5">
          <TextField
            name="name"
            label={t("form.name")}
            defaultValue={values.name}
            autoComplete="off"
            required
          />
          <DateField
            name="bornOn"
            label={t("form.bornOn")}
            defaultValue={values.bornOn}
            max={today}
            required
          />
          <Reveal
            control={
              <Segmented
                name="sex"
                label={t("form.sex")}
                hint={t("form.sexHint")}
                defaultValue={values.sex}
                options={[...sexes, { value: "other", label: t("sexes.other"), reveals: true }]}
                required
              />
            }
          >
            <Segmented
              name="referenceSex"
              label={t("form.referenceSex")}
              hint={t("form.referenceSexHint")}
              optional={optional}
              defaultValue={values.referenceSex}
              options={sexes}
            />
          </Reveal>
          <Reveal
            control={
              <CheckboxField
                name="premature"
                value="yes"
                label={t("form.premature")}
                defaultChecked={values.premature}
                reveals
              />
            }
          >
            <div className="grid grid-cols-2 gap-4">
              <NumberField
                name="gestationWeeks"
                label={t("form.gestationWeeks")}
                defaultValue={values.gestationWeeks}
                inputMode="numeric"
              />
              <NumberField
                name="gestationExtraDays"
                label={t("form.gestationDays")}
                defaultValue={values.gestationExtraDays}
                inputMode="numeric"
              />
            </div>
            <p className="text-sm text-quiet">{t("form.gestationHint")}</p>
          </Reveal>
        </div>
      </Card>
      <Card title={t("form.atBirth")} id="at-birth">
        <p className="mb-4 text-sm text-quiet">{t("form.atBirthHint")}</p>
        <div className="grid gap-5 sm:grid-cols-3">
          <NumberField
            name="birthWeight"
            label={t("form.birthWeight")}
            optional={optional}
            unit={unitNames.weight}
            defaultValue={values.birthWeight}
          />
          <NumberField
            name="birthLength"
            label={t("form.birthLength")}
            optional={optional}
            unit={unitNames.length}
            defaultValue={values.birthLength}
          />
          <NumberField
            name="birthHead"
            label={t("form.birthHead")}
            optional={optional}
            unit={unitNames.length}
            defaultValue={values.birthHead}
          />
        </div>
      </Card>
      {children}
      <SubmitButton>{submit}</SubmitButton>
    </ActionForm>
  );
}
