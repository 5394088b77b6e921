import { classNames } from "#components/ui/class-names.ts";
import type { ChildView } from "#lib/families/core/child.ts";
import { type Fate, isKept, type Outcome } from "#lib/imports/core/fate.ts";
import { rowText } from "#lib/imports/core/row-text.ts";
import { isUndecided } from "#lib/imports/core/rows-page.ts";
import type { Units } from "#lib/kernel/units.ts";
import { getTranslations } from "#lib/words/words.ts";
import { remarkWords } from "./diary-words.ts";
import { doubtWords, fateWords } from "./fate-words.ts";

type RowItemProps = {
  fate: Fate<unknown>;
  /** The row as it stands in the file; null where it was said just before. */
  says: readonly string[] | null;
  /** False for JSON, whose entries have no lines. */
  isText: boolean;
  reader: { units: Units; children: readonly ChildView[] };
};

const looks: Partial<Record<Outcome, string>> = {
  new: "bg-success-soft",
  review: "bg-warn-soft",
  refused: "bg-danger-soft",
};

/** One row: where it stands, what it says, and what becomes of it. */
export async function RowItem({ fate, says, isText, reader }: RowItemProps) {
  const t = await getTranslations("imports");
  const doubt = await doubtWords(fate);
  const remarks = await Promise.all(
    (fate.remarks ?? []).map(async (remark) => ({ ...remark, text: await remarkWords(remark) })),
  );
  const text = says && rowText(says);
  const of = `measures.${fate.measure}`;
  const waits = isUndecided(fate);
  return (
    <li className="grid gap-1 px-4 py-3 sm:px-6">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <span className="text-sm text-quiet">
          {t(isText ? "check.line" : "check.entry", { line: fate.row })}
          {t.has(of) && ` · ${t(of)}`}
        </span>
        <span
          className={classNames(
            "rounded-control px-2 py-0.5 text-sm font-semibold",
            waits ? "bg-warn-soft" : (looks[fate.outcome] ?? "bg-sunken"),
          )}
        >
          {t(`outcomes.${waits ? "undecided" : fate.outcome}`)}
        </span>
      </div>
      <p className={classNames("break-words", isKept(fate) && "font-medium")}>
        {await fateWords(fate, reader)}
      </p>
      {remarks.length > 0 && (
        <ul className="grid gap-1">
          {remarks.map(({ text, isReview }) => (
            <li
              key={text}
              className={classNames(
                "rounded-control px-2 py-1 text-sm break-words",
                isReview ? "bg-warn-soft font-medium" : "bg-sunken",
              )}
            >
              {text}
            </li>
          ))}
        </ul>
      )}
      {doubt && <p className="rounded-control bg-warn-soft px-2 py-1 text-sm font-medium">{doubt}</p>}
      {says && (
        <p className="text-sm break-words text-quiet">
          {text ? t("check.says", { text }) : t("check.saysNothing")}
        </p>
      )}
    </li>
  );
}
