import type { ReactNode } from "react";
import { SelectField } from "#components/ui/select-field.tsx";
import type { Intake } from "#lib/diary/core/entry.ts";
import { intakeRoutes } from "#lib/diary/core/intake-route.ts";
import { getTranslations } from "#lib/words/words.ts";
import { type KnownMedicine, knownInLine } from "./known-medicine.ts";
import { linePlaces } from "./line-count.ts";
import { MedicineChoice } from "./medicine-choice.tsx";
import { MoreLines } from "./more-lines.tsx";

/** A line that the form begins with. */
export type MedicineStart = Pick<Intake, "medicineId" | "name" | "text" | "route">;

type MedicineFieldsProps = {
  starts: readonly MedicineStart[];
  known: readonly KnownMedicine[];
  /** Names that were written before, offered while one is typed. */
  written: readonly string[];
  /** What was given lately. */
  given?: ReactNode;
};

/** Medications, line by line. */
export async function MedicineFields({ starts, known, written, given }: MedicineFieldsProps) {
  const t = await getTranslations("diary.record.medicine");
  const [, ...others] = linePlaces(starts.length, 4);
  return (
    <>
      {given}
      <datalist id="known-medicines">
        {written.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <MedicineLine place={1} start={starts[0]} known={known} />
      <MoreLines
        title={t("another")}
        names={["medicine", "dose"]}
        lines={others.map((place) => ({
          place,
          isTold: starts[place - 1] !== undefined,
          fields: <MedicineLine place={place} start={starts[place - 1]} known={known} />,
        }))}
      />
      <p className="text-sm text-quiet">{t("never")}</p>
    </>
  );
}

type MedicineLineProps = {
  place: number;
  start: MedicineStart | undefined;
  known: readonly KnownMedicine[];
};

async function MedicineLine({ place, start, known }: MedicineLineProps) {
  const t = await getTranslations("diary.record");
  return (
    <div className="grid gap-5">
      <MedicineChoice
        place={place}
        known={knownInLine(known, start)}
        start={{
          id: start?.medicineId ?? null,
          name: start?.name ?? "",
          dose: start?.text ?? "",
        }}
        words={{
          name: place === 1 ? t("medicine.name") : t("medicine.anotherNumbered", { number: place }),
          list: t("medicine.list"),
          other: t("medicine.other"),
          dose: t("medicine.dose"),
          doseHint: t("medicine.doseHint"),
        }}
      />
      <details open={Boolean(start?.route)}>
        <summary className="flex min-h-touch w-fit cursor-pointer items-center text-sm underline underline-offset-4">
          {t("medicine.route")}
        </summary>
        <SelectField
          name={`route${place}`}
          label={t("medicine.route")}
          defaultValue={start?.route ?? ""}
          options={[
            { value: "", label: t("routes.none") },
            ...intakeRoutes.map((value) => ({ value, label: t(`routes.${value}`) })),
          ]}
        />
      </details>
    </div>
  );
}
