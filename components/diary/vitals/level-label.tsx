import { classNames } from "#components/ui/class-names.ts";
import type { VitalLevel } from "#lib/diary/core/vitals/placement.ts";
import { getTranslations } from "#lib/words/words.ts";

const looks: Record<NonNullable<VitalLevel>, string> = {
  green: "bg-success-soft",
  amber: "bg-warn-soft",
  red: "bg-danger-soft",
};

/** What a figure asks of a family, in words and not in colour alone. */
export async function LevelLabel({ level }: { level: NonNullable<VitalLevel> }) {
  const t = await getTranslations("vitals.levels");
  return (
    <p className={classNames("inline-block rounded-control px-2.5 py-0.5 text-sm font-medium", looks[level])}>
      {t(level)}
    </p>
  );
}
