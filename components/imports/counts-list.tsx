import { countFates, type Fate, OUTCOMES } from "#lib/imports/core/fate.ts";
import { countOthers } from "#lib/imports/core/others.ts";
import { isUndecided } from "#lib/imports/core/rows-page.ts";
import { formatList } from "#lib/kernel/date-words.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import { typeWords } from "./type-words.ts";

type CountsListProps = {
  counts: Readonly<Record<string, number>>;
  /** What has no place here yet, by type. */
  others: Readonly<Record<string, number>>;
  /** True once it is stored: what was new is said elsewhere. */
  isOver?: boolean;
};

/** What becomes of the rows of a file, a sentence for each kind of fate. */
export async function CountsList({ counts, others, isOver = false }: CountsListProps) {
  const t = await getTranslations(isOver ? "imports.over" : "imports.counts");
  const named = await typesWithCounts(others);
  const types = formatList(named, await getLocale());
  return (
    <ul className="grid gap-1.5">
      {[...OUTCOMES, "undecided"]
        .filter((outcome) => (outcome === "new" && !isOver) || (counts[outcome] ?? 0) > 0)
        .map((outcome) => (
          <li key={outcome} className={outcome === "new" ? "text-lg font-semibold" : ""}>
            {t(outcome, { count: counts[outcome] ?? 0, types })}
          </li>
        ))}
    </ul>
  );
}

/** The same for fates that were just worked out. */
export function FateCounts({ fates }: { fates: readonly Fate<unknown>[] }) {
  const counts = countFates(fates);
  const undecided = fates.filter(isUndecided).length;
  const refused = counts.refused - undecided;
  return <CountsList counts={{ ...counts, refused, undecided }} others={countOthers(fates)} />;
}

async function typesWithCounts(others: Readonly<Record<string, number>>): Promise<string[]> {
  const t = await getTranslations("imports.counts");
  return Promise.all(
    Object.entries(others).map(async ([type, count]) => t("type", { type: await typeWords(type), count })),
  );
}
