import { lineAt, vitalLine } from "#lib/diary/core/vitals/vital-lines.ts";
import { getTranslations } from "#lib/words/words.ts";
import { RangeNotes } from "./range-notes.tsx";

/** The lines of oxygen saturation that are published for an age. */
export async function OxygenRanges({ ageMonths }: { ageMonths: number }) {
  const t = await getTranslations("vitals.ranges");
  const usual = lineAt("spo2-healthy", ageMonths);
  const feverish = lineAt("spo2-fever", ageMonths);
  const bronchiolitis = lineAt("spo2-refer", ageMonths);
  return (
    <RangeNotes
      notes={[
        usual !== null && t("oxygenUsual", { line: usual }),
        feverish !== null && t("oxygenFever", { line: feverish }),
        bronchiolitis !== null && t("oxygenBronchiolitis", { line: bronchiolitis }),
        t("oxygenLow", { line: vitalLine("spo2-who").value }),
      ]}
    />
  );
}
