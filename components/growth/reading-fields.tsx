import { CheckboxField } from "#components/ui/checkbox-field.tsx";
import { Reveal } from "#components/ui/reveal.tsx";
import { Segmented } from "#components/ui/segmented.tsx";
import { DateField, NumberField, TextField } from "#components/ui/text-field.tsx";
import { TextareaField } from "#components/ui/textarea-field.tsx";
import { unitLabel } from "#components/ui/unit-label.ts";
import type { ReadingSource } from "#lib/growth/core/reading.ts";
import type { Units } from "#lib/kernel/units.ts";
import { getTranslations } from "#lib/words/words.ts";
import { FoldedFields } from "./folded-fields.tsx";

/** How a length was measured. */
export async function PostureField({ posture }: { posture: "lying" | "standing" | null }) {
  const t = await getTranslations("growth");
  return (
    <Segmented
      name="posture"
      label={t("record.posture")}
      hint={t("record.postureHint")}
      defaultValue={posture ?? undefined}
      options={(["lying", "standing"] as const).map((value) => ({ value, label: t(`postures.${value}`) }))}
    />
  );
}

export async function TakenOnField({ takenOn }: { takenOn: string }) {
  const t = await getTranslations("growth.record");
  return <DateField name="takenOn" label={t("when")} defaultValue={takenOn} required />;
}

/** What is measured more rarely, folded away until wanted. */
export async function MoreMeasures({ units }: { units: Units }) {
  const t = await getTranslations("growth");
  const optional = (await getTranslations("access.form"))("optional");
  return (
    <FoldedFields title={t("record.measures")} names={rare}>
      <p className="text-sm text-quiet">{t("record.measuresHint")}</p>
      <div className="grid items-end gap-5 pt-3 sm:grid-cols-3">
        {rare.map((kind) => (
          <NumberField
            key={kind}
            name={kind}
            label={t(`kinds.${kind}`)}
            optional={optional}
            unit={kind === "arm" ? unitLabel(units.length) : "mm"}
          />
        ))}
      </div>
    </FoldedFields>
  );
}

const rare = ["arm", "triceps", "subscapular"] as const;

type MoreFieldsProps = {
  source: ReadingSource;
  device: string | null;
  note: string | null;
  estimated: boolean;
  open?: boolean;
};

/** What can be said of a reading beyond its figure, folded away until wanted. */
export async function MoreFields({ source, device, note, estimated, open = false }: MoreFieldsProps) {
  const t = await getTranslations("growth");
  const optional = (await getTranslations("access.form"))("optional");
  return (
    <details className="folded" open={open}>
      <summary className="flex min-h-touch cursor-pointer items-center font-semibold">
        {t("record.more")}
      </summary>
      <div className="grid gap-5 pt-3">
        <Reveal
          control={
            <Segmented
              name="source"
              label={t("record.source")}
              defaultValue={source}
              options={(["manual", "pediatrician", "device"] as const).map((value) => ({
                value,
                label: t(`sources.${value}`),
                reveals: value === "device",
              }))}
            />
          }
        >
          <TextField
            name="device"
            label={t("record.device")}
            optional={optional}
            defaultValue={device ?? ""}
            maxLength={120}
          />
        </Reveal>
        <TextareaField
          name="note"
          label={t("record.note")}
          optional={optional}
          defaultValue={note ?? ""}
          rows={3}
          maxLength={2000}
        />
        <CheckboxField
          name="estimated"
          value="yes"
          label={t("record.estimated")}
          defaultChecked={estimated}
        />
      </div>
    </details>
  );
}
