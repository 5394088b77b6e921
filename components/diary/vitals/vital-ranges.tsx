import { Card } from "#components/ui/card.tsx";
import { vitalMeasures } from "#lib/diary/core/vitals/latest-vitals.ts";
import { type VitalChild, vitalSources } from "#lib/diary/core/vitals/placement.ts";
import { getTranslations } from "#lib/words/words.ts";
import { OxygenRanges } from "./oxygen-ranges.tsx";
import type { PlacementContext } from "./placement-words.ts";
import { PressureRanges } from "./pressure-ranges.tsx";
import { RateRanges } from "./rate-ranges.tsx";
import { SourceList } from "./source-list.tsx";
import { TemperatureRanges } from "./temperature-ranges.tsx";

type VitalRangesProps = { child: VitalChild; age: string; note: string | null; context: PlacementContext };

/** Everything that is published of the vital signs at a child's age, measure by measure. */
export async function VitalRanges({ child, age, note, context }: VitalRangesProps) {
  const t = await getTranslations("vitals");
  const { ageMonths } = child;
  const ranges = {
    temperature: <TemperatureRanges ageMonths={ageMonths} unit={context.unit} />,
    oxygen: <OxygenRanges ageMonths={ageMonths} />,
    breathing: <RateRanges measure="breathing" ageMonths={ageMonths} />,
    heart: <RateRanges measure="heart" ageMonths={ageMonths} />,
    pressure: <PressureRanges child={child} context={context} />,
  };
  return (
    <Card title={t("ranges.title", { age })}>
      {note && <p className="mb-4 max-w-prose text-sm text-quiet">{note}</p>}
      <div className="grid gap-5">
        {vitalMeasures.map((measure) => (
          <section key={measure}>
            <h3 className="mb-1 font-semibold">{t(`measures.${measure}`)}</h3>
            {ranges[measure]}
          </section>
        ))}
        <SourceList sources={vitalSources} />
      </div>
    </Card>
  );
}
