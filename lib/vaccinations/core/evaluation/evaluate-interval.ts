import type { DoseReason, Span } from "../assessment.ts";
import { type DayNumber, toDate } from "../days/day-number.ts";
import { addSpan } from "../days/span.ts";
import { referTo, type VaccineDose } from "../gathering/patient-history.ts";
import { type IntervalRule, isInEffect, type SeriesDose } from "../series.ts";
import { findReference, type IntervalReference } from "./interval-reference.ts";
import type { Standing } from "./patient-series.ts";

/**
 * What is wrong with the time since earlier doses or observations. All preferable intervals must have passed or, where the
 * target dose has some, all allowable ones; then what failed is forgiven.
 */
export function evaluateIntervals(
  dose: VaccineDose,
  target: SeriesDose,
  standing: Standing,
): readonly DoseReason[] {
  const preferable = target.preferableIntervals.flatMap((rule) => check(rule, dose, standing));
  if (preferable.every(({ code }) => code === "grace-period")) return preferable;
  const allowable = target.allowableIntervals.filter((rule) => isInEffect(rule, dose.day));
  const isAllowed =
    allowable.length > 0 &&
    allowable.every((rule) => isFarEnough(rule.absMin, findReference(rule, standing), dose.day));
  return isAllowed ? [] : preferable.filter(({ code }) => code === "too-soon");
}

function check(rule: IntervalRule, dose: VaccineDose, standing: Standing): DoseReason[] {
  if (!isInEffect(rule, dose.day)) return [];
  const reference = findReference(rule, standing);
  if (!reference) return [];
  if (!isFarEnough(rule.absMin, reference, dose.day)) return [reason("too-soon", rule.absMin, reference)];
  return isFarEnough(rule.min, reference, dose.day) ? [] : [reason("grace-period", rule.min, reference)];
}

/** Without a reference or a span there is nothing to wait for. */
function isFarEnough(span: Span | null, reference: IntervalReference | null, day: DayNumber): boolean {
  return span === null || reference === null || day >= addSpan(reference.day, span);
}

function reason(
  code: "too-soon" | "grace-period",
  span: Span | null,
  reference: IntervalReference,
): DoseReason {
  return {
    code,
    ...(span && { span, earliest: toDate(addSpan(reference.day, span)) }),
    ...("dose" in reference ? { after: referTo(reference.dose) } : { observation: reference.observation }),
  };
}
