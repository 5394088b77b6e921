import type { CalendarDate } from "#lib/kernel/dates.ts";
import type { DoseRecord } from "./dose-record.ts";

/** What is said of one dose, as it is kept; a visit sent again is known by it. */
export type DoseContent = Omit<DoseRecord, "id" | "visitId" | "verifiedBy" | "recordedBy" | "reactions"> & {
  readonly verifiedBy?: string | null;
};

const said = [
  "cvx",
  "mvx",
  "product",
  "givenOn",
  "precision",
  "lot",
  "expiresOn",
  "provider",
  "site",
  "route",
  "nextDueOn",
  "flaw",
  "source",
  "note",
] as const;

/** Days and texts in a fixed order, always the same for the same. */
function lineOf(content: DoseContent): readonly (string | CalendarDate | null)[] {
  return said.map((name) => content[name]);
}

/** True when every dose of a visit is stored just so, with all that was said of it, and not withdrawn. */
export function isDoseReplay(
  stored: readonly (DoseContent & { readonly isWithdrawn: boolean })[],
  sent: readonly DoseContent[],
): boolean {
  const known = stored.filter(({ isWithdrawn }) => !isWithdrawn).map((dose) => lineOf(dose).join("\0"));
  return stored.length === sent.length && sent.every((dose) => known.includes(lineOf(dose).join("\0")));
}

/** A visit's content in one line: what the id of its next place is made from. */
export function visitLine(visitId: string, sent: readonly DoseContent[]): string {
  return JSON.stringify([visitId, sent.map(lineOf)]);
}
