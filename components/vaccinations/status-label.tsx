import { classNames } from "#components/ui/class-names.ts";
import type { CatchUpStatus } from "#lib/vaccinations/core/catch-up-status.ts";
import { getTranslations } from "#lib/words/words.ts";

type LabelledStatus = Extract<CatchUpStatus, "overdue" | "due" | "soon" | "could" | "later">;

const looks: Readonly<Record<LabelledStatus, string>> = {
  overdue: "bg-warn-soft",
  due: "bg-accent-soft",
  soon: "bg-sunken",
  could: "bg-sunken",
  later: "bg-sunken",
};

/** Where a group with a dose to come stands, in a word. */
export async function StatusLabel({ status }: { status: LabelledStatus }) {
  const t = await getTranslations("immunization.labels");
  return (
    <span
      className={classNames(
        "inline-block flex-none rounded-control px-2.5 py-0.5 text-sm font-medium",
        looks[status],
      )}
    >
      {t(status)}
    </span>
  );
}

export function isLabelled(status: CatchUpStatus): status is LabelledStatus {
  return status in looks;
}
