import type { ReactNode } from "react";
import { Card } from "#components/ui/card.tsx";
import { Segmented } from "#components/ui/segmented.tsx";
import { TextareaField } from "#components/ui/textarea-field.tsx";
import type { PainScale } from "#lib/diary/core/entry.ts";
import type { Habits } from "#lib/diary/core/habits.ts";
import { getTranslations } from "#lib/words/words.ts";
import type { DiaryContext } from "../diary-context.ts";
import { ActivityFields } from "./activity-fields.tsx";
import type { EntryStart } from "./entry-start.ts";
import type { KnownMedicine } from "./known-medicine.ts";
import { MedicineFields } from "./medicine-fields.tsx";
import { PainFields } from "./pain-fields.tsx";
import { RecordSection } from "./record-section.tsx";
import { type RecordSectionName, recordSections, sectionNames } from "./record-sections.ts";
import { SleepFields } from "./sleep-fields.tsx";
import { TemperatureFields } from "./temperature-fields.tsx";
import { VitalFields } from "./vital-fields.tsx";
import { WhenFields } from "./when-fields.tsx";

export type EntryFieldsProps = {
  start: EntryStart;
  /** The parts that stand open. */
  open: ReadonlySet<RecordSectionName>;
  scale: PainScale;
  /** The address of the form with another scale; left out where it is not to be changed. */
  scaleHref?: ((scale: PainScale) => string) | undefined;
  known: readonly KnownMedicine[];
  habits: Habits;
  map?: ((place: number, chosen: readonly string[]) => ReactNode) | undefined;
  /** What was given lately, said by the medications before anything is saved. */
  given?: ReactNode;
  context: DiaryContext;
};

/** Everything an entry can say, each part folded away until it is wanted; those that stand open come first. */
export async function EntryFields(props: EntryFieldsProps) {
  const { start, open, context } = props;
  const t = await getTranslations("diary.record");
  const order = recordSections.toSorted((a, b) => Number(open.has(b)) - Number(open.has(a)));
  const fields = await sectionFields(props);
  return (
    <>
      <Card>
        <WhenFields
          day={start.day}
          minute={start.minute}
          bornOn={context.child.bornOn}
          today={context.today}
        />
      </Card>
      <div className="card divide-y divide-line px-card py-1 sm:px-6">
        {order.map((name) => (
          <RecordSection
            key={name}
            title={t(`sections.${name}`)}
            names={sectionNames[name]}
            open={open.has(name)}
          >
            {fields[name]}
          </RecordSection>
        ))}
      </div>
    </>
  );
}

async function sectionFields(props: EntryFieldsProps): Promise<Record<RecordSectionName, ReactNode>> {
  const { start, scale, known, habits, context, map, given, scaleHref } = props;
  const t = await getTranslations("diary.record");
  const words = await getTranslations("diary.words");
  return {
    medicine: (
      <MedicineFields starts={start.medicines} known={known} written={habits.medicines} given={given} />
    ),
    temperature: (
      <TemperatureFields
        unit={context.unit}
        text={start.temperature}
        method={start.method ?? habits.method}
      />
    ),
    pain: <PainFields pains={start.pains} scale={scale} map={map} scaleHref={scaleHref} />,
    vitals: <VitalFields {...start} />,
    sleep: <SleepFields length={start.sleep} from={start.sleepFrom} to={start.sleepTo} />,
    activity: <ActivityFields activities={start.activities} written={habits.activities} />,
    mood: (
      <Segmented
        name="mood"
        label={t("mood")}
        defaultValue={start.mood === null ? undefined : String(start.mood)}
        options={["1", "2", "3", "4", "5"].map((value) => ({ value, label: words(`moods.${value}`) }))}
      />
    ),
    note: <TextareaField name="note" label={t("note")} defaultValue={start.note} rows={3} maxLength={4000} />,
  };
}
