import { SelectField } from "#components/ui/select-field.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { TextareaField } from "#components/ui/textarea-field.tsx";
import { ingredientKey } from "#lib/diary/core/ingredient.ts";
import { intakeRoutes } from "#lib/diary/core/intake-route.ts";
import { type Medicine, medicineForms } from "#lib/diary/core/medicines/medicine.ts";
import { getTranslations } from "#lib/words/words.ts";

/** The fields of what a medicine is: what it contains, its strength and form, how it is given. */
export async function AboutFields({ medicine }: { medicine: Medicine | null }) {
  const t = await getTranslations("medicines");
  const optional = (await getTranslations("access.form"))("optional");
  const unsaid = { value: "", label: t("form.unsaid") };
  const ingredient = medicine && ingredientKey(medicine.name) !== medicine.key ? medicine.key : "";
  const text = { optional, autoComplete: "off" } as const;
  return (
    <>
      <TextField
        {...text}
        name="ingredient"
        label={t("form.ingredient")}
        hint={t("form.ingredientHint")}
        defaultValue={ingredient}
        maxLength={200}
      />
      <TextField
        {...text}
        name="strength"
        label={t("form.strength")}
        hint={t("form.strengthHint")}
        defaultValue={medicine?.strength ?? ""}
        maxLength={100}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <SelectField
          name="form"
          label={t("form.form")}
          defaultValue={medicine?.form ?? ""}
          options={[unsaid, ...medicineForms.map((value) => ({ value, label: t(`forms.${value}`) }))]}
        />
        <SelectField
          name="route"
          label={t("form.route")}
          defaultValue={medicine?.route ?? ""}
          options={[unsaid, ...intakeRoutes.map((value) => ({ value, label: t(`routes.${value}`) }))]}
        />
      </div>
      <TextareaField
        name="note"
        label={t("form.note")}
        hint={t("form.noteHint")}
        optional={optional}
        defaultValue={medicine?.note ?? ""}
        rows={2}
        maxLength={2000}
      />
    </>
  );
}
