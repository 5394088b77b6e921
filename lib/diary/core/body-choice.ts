import type { Body } from "./body/proportions.ts";
import type { DiaryProfile } from "./profile.ts";

/** From this age on the body map shows a grown body where the family leaves it open. It is a matter of looks only. */
const GROWN_YEARS = 13;

/** The body that is drawn for a child of so many years. */
export function bodyOf(outline: DiaryProfile["outline"], ageYears: number): Body {
  if (outline !== "automatic") return outline;
  return ageYears < GROWN_YEARS ? "child" : "adult";
}
