import { ActionForm } from "#components/ui/action-form.tsx";
import { Card } from "#components/ui/card.tsx";
import { formWords } from "#components/ui/form-words.ts";
import { Segmented } from "#components/ui/segmented.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import type { ChildView } from "#lib/families/core/child.ts";
import { chooseImport } from "#lib/imports/actions.ts";
import type { Seen } from "#lib/imports/core/import-view.ts";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { getTranslations } from "#lib/words/words.ts";
import { ColumnsFields } from "./columns-fields.tsx";
import { DiaryFields } from "./diary-fields.tsx";
import { NamesFields } from "./names-fields.tsx";
import { WhoFields } from "./who-fields.tsx";

type ChoicesFormProps = {
  familyId: string;
  importId: string;
  seen: Seen;
  /** Whom the person may record for. */
  whose: readonly ChildView[];
  mayAdd: boolean;
  today: CalendarDate;
};

const orders = ["dmy", "mdy", "ymd"] as const;
const weights = ["kg", "g", "lb", "oz"] as const;
const lengths = ["cm", "in"] as const;

/** What the file does not say itself: who is who, units, the order of dates, and what its columns and names mean. */
export async function ChoicesForm({ familyId, importId, seen, whose, mayAdd, today }: ChoicesFormProps) {
  const t = await getTranslations("imports.check");
  const { recognised, choices } = seen;
  const { needs, guesses } = recognised;
  return (
    <Card title={t("choicesTitle")} id="choices">
      <ActionForm
        action={chooseImport}
        words={await formWords((await getTranslations("imports.file"))("reading"))}
      >
        <input type="hidden" name="familyId" value={familyId} />
        <input type="hidden" name="importId" value={importId} />
        <NamesFields of={seen.asked} />
        <WhoFields familyId={familyId} importId={importId} seen={seen} of={whose} mayAdd={mayAdd} />
        {needs.weightUnit && (
          <Segmented
            name="weightUnit"
            label={t("weightUnit")}
            defaultValue={choices.weightUnit}
            options={weights.map((value) => ({ value, label: t(`units.${value}`) }))}
          />
        )}
        {needs.lengthUnit && (
          <Segmented
            name="lengthUnit"
            label={t("lengthUnit")}
            defaultValue={choices.lengthUnit}
            options={lengths.map((value) => ({ value, label: t(`units.${value}`) }))}
          />
        )}
        {needs.dateOrder && (
          <Segmented
            name="dateOrder"
            label={t("dateOrder")}
            defaultValue={choices.dateOrder}
            options={orders.map((value) => ({ value, label: t(`orders.${value}`) }))}
          />
        )}
        {guesses.decimal && (
          <p className="text-sm text-quiet">
            {t(guesses.decimal === "," ? "decimal.comma" : "decimal.point")}
          </p>
        )}
        <DiaryFields seen={seen} today={today} />
        {recognised.type !== "all" && !seen.table.diary && <ColumnsFields seen={seen} />}
        <div>
          <SubmitButton variant="secondary">{t("apply")}</SubmitButton>
        </div>
      </ActionForm>
    </Card>
  );
}
