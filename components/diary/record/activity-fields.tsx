import { NumberField, TextField } from "#components/ui/text-field.tsx";
import type { Activity } from "#lib/diary/core/entry.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import { figureWords } from "../words/figure-words.ts";
import { linePlaces } from "./line-count.ts";
import { MoreLines } from "./more-lines.tsx";

type ActivityFieldsProps = { activities: readonly Activity[]; written: readonly string[] };

/** What was done, line by line. */
export async function ActivityFields({ activities, written }: ActivityFieldsProps) {
  const t = await getTranslations("diary.record.activity");
  const [, ...others] = linePlaces(activities.length, 4);
  return (
    <>
      <datalist id="known-activities">
        {written.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <ActivityLine place={1} activity={activities[0]} />
      <MoreLines
        title={t("another")}
        names={["activity", "minutes", "count"]}
        lines={others.map((place) => ({
          place,
          isTold: activities[place - 1] !== undefined,
          fields: <ActivityLine place={place} activity={activities[place - 1]} />,
        }))}
      />
    </>
  );
}

async function ActivityLine({ place, activity }: { place: number; activity: Activity | undefined }) {
  const t = await getTranslations("diary.record.activity");
  const locale = await getLocale();
  const count = activity?.count ?? null;
  const countText = count === null ? "" : figureWords(count, locale, 3);
  return (
    <div className="grid grid-cols-2 gap-x-3 gap-y-5">
      <div className="col-span-2">
        <TextField
          name={`activity${place}`}
          label={place === 1 ? t("name") : t("anotherNumbered", { number: place })}
          hint={t("nameHint")}
          list="known-activities"
          defaultValue={activity?.name ?? ""}
          maxLength={200}
          autoComplete="off"
        />
      </div>
      <NumberField
        name={`minutes${place}`}
        label={t("minutes")}
        unit="min"
        defaultValue={minutesText(activity, locale)}
      />
      <NumberField name={`count${place}`} label={t("count")} defaultValue={countText} />
    </div>
  );
}

/** The minutes as they were typed, where it is they that were typed. */
function minutesText(activity: Activity | undefined, locale: string): string {
  if (!activity) return "";
  const { minutes, count, text } = activity;
  if (minutes === null) return count === null ? text : "";
  return count === null && text !== "" ? text : figureWords(minutes, locale, 3);
}
