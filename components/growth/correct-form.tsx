import { ActionForm } from "#components/ui/action-form.tsx";
import { Card } from "#components/ui/card.tsx";
import { formWords } from "#components/ui/form-words.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { NumberField } from "#components/ui/text-field.tsx";
import { unitLabel } from "#components/ui/unit-label.ts";
import { correctReading } from "#lib/growth/actions.ts";
import { isSkinfold, type ReadingKind } from "#lib/growth/core/reading.ts";
import type { ReadingRecord } from "#lib/growth/core/reading-record.ts";
import type { Units } from "#lib/kernel/units.ts";
import { getTranslations } from "#lib/words/words.ts";
import { MoreFields, PostureField, TakenOnField } from "./reading-fields.tsx";

type CorrectFormProps = {
  reading: ReadingRecord;
  /** The value as it was typed, with its unit written out where that is not the person's. */
  value: string;
  units: Units;
};

export async function CorrectForm({ reading, value, units }: CorrectFormProps) {
  const t = await getTranslations("growth");
  return (
    <ActionForm action={correctReading} words={await formWords()} draftKey={`reading-${reading.id}`}>
      <input type="hidden" name="childId" value={reading.childId} />
      <input type="hidden" name="readingId" value={reading.id} />
      <input type="hidden" name="kind" value={reading.kind} />
      <input type="hidden" name="weightUnit" value={units.weight} />
      <input type="hidden" name="lengthUnit" value={units.length} />
      <Card>
        <div className="grid gap-5">
          <NumberField
            name="value"
            label={reading.kind === "length" ? t("lengthOrHeight") : t(`kinds.${reading.kind}`)}
            unit={unitOf(reading.kind, units)}
            defaultValue={value}
            required
          />
          <TakenOnField takenOn={reading.takenOn} />
          {reading.kind === "length" && <PostureField posture={reading.posture} />}
          <MoreFields {...reading} open />
        </div>
      </Card>
      <SubmitButton wide>{t("correct.submit")}</SubmitButton>
    </ActionForm>
  );
}

/** The unit a field for a measure counts in, as it is shown at its end. */
function unitOf(kind: ReadingKind, units: Units): string {
  if (isSkinfold(kind)) return "mm";
  return unitLabel(kind === "weight" ? units.weight : units.length);
}
