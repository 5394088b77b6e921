import { classNames } from "#components/ui/class-names.ts";
import { getTranslations } from "#lib/words/words.ts";

const looks = { overdue: "bg-warn-soft", due: "bg-accent-soft", soon: "bg-sunken" } as const;

/** How pressing a dose is, in a word. */
export async function DueLabel({ status }: { status: string }) {
  const known = (["overdue", "due", "soon"] as const).find((each) => each === status);
  if (!known) return null;
  const t = await getTranslations("medicines.labels");
  return (
    <span
      className={classNames(
        "inline-block flex-none rounded-control px-2.5 py-0.5 text-sm font-medium",
        looks[known],
      )}
    >
      {t(known)}
    </span>
  );
}
