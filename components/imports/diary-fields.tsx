import { Segmented } from "#components/ui/segmented.tsx";
import { SelectField } from "#components/ui/select-field.tsx";
import type { Seen } from "#lib/imports/core/import-view.ts";
import { diaryDays } from "#lib/imports/diary/core/diary-days.ts";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { getTranslations } from "#lib/words/words.ts";

/** How a diary's dates and sleeps are read: its years, days or months first, and to which night a sleep belongs. */
export async function DiaryFields({ seen, today }: { seen: Seen; today: CalendarDate }) {
  const { table, choices } = seen;
  if (!table.diary || table.diary.shape === "own") return null;
  const t = await getTranslations("journal.choices");
  const { isOpen, isOrderOpen, hasSleep, found, options } = diaryDays(table.diary, choices, today);
  return (
    <>
      {isOpen && (
        <Segmented
          name="dateOrder"
          label={t("order")}
          defaultValue={isOrderOpen ? undefined : choices.dateOrder === "dmy" ? "dmy" : "mdy"}
          options={[
            { value: "mdy", label: t("monthFirst") },
            { value: "dmy", label: t("dayFirst") },
          ]}
        />
      )}
      {isOpen && !isOrderOpen && (
        <SelectField
          name="years"
          label={t("years")}
          hint={t("yearsHint")}
          defaultValue={choices.years ?? "automatic"}
          options={[
            { value: "automatic", label: t("automatic", { years: found }) },
            ...options.map(({ value, first, last }) => ({
              value,
              label: first === last ? t("oneYear", { year: last }) : t("overNewYear", { first, last }),
            })),
          ]}
        />
      )}
      {hasSleep && (
        <Segmented
          name="sleep"
          label={t("sleep")}
          defaultValue={choices.sleep ?? "ends"}
          options={[
            { value: "ends", label: t("ends") },
            { value: "begins", label: t("begins") },
          ]}
        />
      )}
    </>
  );
}
