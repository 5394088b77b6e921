import type { AgeBasis, Placement, ReferenceId } from "#lib/growth/core/reading.ts";
import { getTranslations } from "#lib/words/words.ts";

/** A reference by its whole name, for a chart or a print: "WHO Child Growth Standards 2006". */
export async function referenceTitle(id: ReferenceId): Promise<string> {
  const t = await getTranslations("references");
  return t(`names.${id}`);
}

/** A reference within a sentence, with the age it was asked at: "on the WHO standard (corrected age)". */
export async function referenceName(id: ReferenceId, basis: AgeBasis): Promise<string> {
  const t = await getTranslations("references");
  return t(`basis.${basis}`, { on: t(`on.${id}`) });
}

/** What a reference is, in a sentence, and who published it. */
export async function referenceAbout(id: ReferenceId): Promise<{ text: string; source: string }> {
  const t = await getTranslations("references.about");
  return { text: t(`${id}.text`), source: t("from", { source: t(`${id}.source`) }) };
}

/** The one reference and age that all these were placed by, in words; null when there are several, or none. */
export async function sharedReference(placements: readonly (Placement | null)[]): Promise<string | null> {
  const placed = placements.filter((placement) => placement !== null);
  const [first] = placed;
  const isShared = placed.every(
    ({ reference, basis }) => reference === first?.reference && basis === first.basis,
  );
  return first && isShared ? referenceName(first.reference, first.basis) : null;
}
