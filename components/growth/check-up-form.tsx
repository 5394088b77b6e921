import { ActionForm } from "#components/ui/action-form.tsx";
import { Card } from "#components/ui/card.tsx";
import { formWords } from "#components/ui/form-words.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { NumberField } from "#components/ui/text-field.tsx";
import { unitLabel } from "#components/ui/unit-label.ts";
import { recordReadings } from "#lib/growth/actions.ts";
import { HEIGHT_FROM_DAY, usualPosture } from "#lib/growth/core/posture.ts";
import { type CalendarDate, daysBetween } from "#lib/kernel/dates.ts";
import { newId } from "#lib/kernel/ids.ts";
import type { Units } from "#lib/kernel/units.ts";
import { getTranslations } from "#lib/words/words.ts";
import { MoreFields, MoreMeasures, PostureField, TakenOnField } from "./reading-fields.tsx";
import { ScaleButton } from "./scale/scale-button.tsx";
import { scaleWords } from "./scale/scale-words.ts";
import { UsualPosture } from "./usual-posture.tsx";

type CheckUpFormProps = {
  childId: string;
  units: Units;
  today: CalendarDate;
  bornOn: CalendarDate;
};

/** Weight, length and head in one short form, as at a check-up; any one of them is enough. */
export async function CheckUpForm({ childId, units, today, bornOn }: CheckUpFormProps) {
  const t = await getTranslations("growth");
  const optional = (await getTranslations("access.form"))("optional");
  return (
    <ActionForm action={recordReadings} words={await formWords()} draftKey={`check-up-${childId}`}>
      <input type="hidden" name="childId" value={childId} />
      <input type="hidden" name="checkUpId" value={newId()} />
      <input type="hidden" name="weightUnit" value={units.weight} />
      <input type="hidden" name="lengthUnit" value={units.length} />
      <Card>
        <div className="grid gap-5">
          <div className="grid gap-5 sm:grid-cols-3">
            <NumberField
              name="weight"
              label={t("kinds.weight")}
              optional={optional}
              unit={unitLabel(units.weight)}
            />
            <NumberField
              name="length"
              label={t("lengthOrHeight")}
              optional={optional}
              unit={unitLabel(units.length)}
              placeholder=" "
            />
            <NumberField
              name="head"
              label={t("kinds.head")}
              optional={optional}
              unit={unitLabel(units.length)}
            />
          </div>
          <ScaleButton words={await scaleWords()} today={today} />
          <TakenOnField takenOn={today} />
          <UsualPosture bornOn={bornOn} standsFromDay={HEIGHT_FROM_DAY}>
            <PostureField posture={usualPosture(daysBetween(bornOn, today))} />
          </UsualPosture>
          <MoreMeasures units={units} />
          <MoreFields source="manual" device={null} note={null} estimated={false} />
        </div>
      </Card>
      <SubmitButton wide>{t("record.submit")}</SubmitButton>
    </ActionForm>
  );
}
