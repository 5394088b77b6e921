import { classNames } from "#components/ui/class-names.ts";
import type { Severity } from "#lib/growth/core/trajectory/finding.ts";
import { getTranslations } from "#lib/words/words.ts";

const looks: Record<Severity, string> = {
  good: "bg-success-soft",
  neutral: "bg-accent-soft",
  watch: "bg-accent-soft",
  ask: "bg-warn-soft",
  check: "bg-warn-soft",
  call: "bg-warn-soft",
};

/** How much something asks of a parent, in words. */
export async function SeverityLabel({ severity }: { severity: Severity }) {
  const t = await getTranslations("trajectory.severity");
  return (
    <p
      className={classNames(
        "inline-block rounded-control px-2.5 py-0.5 text-sm font-medium",
        looks[severity],
      )}
    >
      {t(severity)}
    </p>
  );
}
