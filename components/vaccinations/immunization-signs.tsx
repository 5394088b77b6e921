import type { ReactNode } from "react";
import type { DoseRecord } from "#lib/vaccinations/core/dose-record.ts";
import { getTranslations } from "#lib/words/words.ts";

/** The signs behind a dose on paper, each with its words for screen readers; a dose whose day is not known may count after all. */
export async function doseSigns(dose: DoseRecord, isUncounted: boolean): Promise<ReactNode> {
  const t = await getTranslations("immunization.print");
  const signs = [
    isUncounted && dose.precision === "day" && { sign: "†", words: t("uncounted") },
    dose.precision !== "day" && { sign: "~", words: t("estimated") },
    dose.verifiedBy !== null && { sign: "✓", words: t("verified") },
  ].filter((each) => typeof each === "object");
  return signs.map(({ sign, words }) => (
    <span key={sign}>
      <span aria-hidden="true"> {sign}</span>
      <span className="sr-only"> ({words})</span>
    </span>
  ));
}
