import { TextField } from "#components/ui/text-field.tsx";
import type { Medicine } from "#lib/diary/core/medicines/medicine.ts";
import { formatSpan } from "#lib/diary/core/medicines/span-words.ts";
import { getTranslations } from "#lib/words/words.ts";
import { usualDose } from "./dose-words.ts";

/** The fields of what the leaflet or the doctor says: the family's own figures. */
export async function ToldFields({ medicine }: { medicine: Medicine | null }) {
  const t = await getTranslations("medicines.form");
  const optional = (await getTranslations("access.form"))("optional");
  const { minIntervalMinutes = null, mostDoses = null, mostAmount = null, usualUnit = null } = medicine ?? {};
  const field = { optional, autoComplete: "off", enterKeyHint: "next" } as const;
  return (
    <>
      <p className="text-quiet">{t("toldText")}</p>
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField
          {...field}
          name="minInterval"
          label={t("minInterval")}
          hint={t("minIntervalHint")}
          defaultValue={minIntervalMinutes === null ? "" : formatSpan(minIntervalMinutes)}
          maxLength={40}
        />
        <TextField
          {...field}
          name="mostDoses"
          label={t("mostDoses")}
          inputMode="numeric"
          defaultValue={mostDoses === null ? "" : String(mostDoses)}
          maxLength={3}
        />
        <TextField
          {...field}
          name="mostAmount"
          label={t("mostAmount")}
          hint={t("mostAmountHint")}
          defaultValue={await usualDose({ usualAmount: mostAmount, usualUnit })}
          maxLength={60}
        />
      </div>
    </>
  );
}
