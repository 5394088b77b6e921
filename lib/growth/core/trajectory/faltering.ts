import { addDays, type CalendarDate } from "#lib/kernel/dates.ts";
import { spacesZ, wholeSpaces, zApart } from "./centile-space.ts";
import type { ComparedWeight } from "./compared-weights.ts";
import { pressing } from "./cut-offs.ts";
import type { BirthBand, Finding } from "./finding.ts";

/** The 9th and the 91st of the nine centiles, and the 2nd. */
const NINTH = -1.33;
const NINETY_FIRST = 1.33;
const SECOND = -2;
/** WHO's cut-off of severe underweight (WHO, Training course on child growth assessment, 2008). */
const SEVERE = -3;

/** NICE NG75 (2017), recommendation 1.2.1: so many centile spaces by where the birth weight lay; the middle one if unknown. */
const SPACES: Readonly<Record<BirthBand, number>> = { below: 1, within: 2, above: 3, unknown: 2 };

/** How long a child keeps to a new line before the way down to it is only told: nobody publishes this, it is our own. */
const SETTLED_DAYS = 180;

/** Where a birth weight lay: on a line counts as within. */
export function birthBand(birthZ: number | null): BirthBand {
  if (birthZ === null) return "unknown";
  if (birthZ < NINTH) return "below";
  return birthZ > NINETY_FIRST ? "above" : "within";
}

/**
 * The thresholds for concern of NICE NG75 (2017): weight has fallen across 1 centile space or more where the birth weight
 * was below the 9th centile, 2 from the 9th to the 91st, 3 above the 91st; or is below the 2nd centile, whatever it was
 * at birth. A fall is counted from the highest weight before to the latest one, all on WHO 2006 (British charts are WHO's
 * from 2 weeks to 4 years), by corrected age for a child born early. NICE says nothing of a fall that has ended: once a
 * child has kept to a line for half a year, it is told and no longer asked about.
 */
export function faltering(
  weights: readonly ComparedWeight[],
  birthZ: number | null,
  today: CalendarDate,
): readonly Finding[] {
  const latest = weights.at(-1);
  if (!latest || latest.atBirth) return [];
  const findings: Finding[] = [];
  const peak = weights.reduce((highest, weight) => (weight.z > highest.z ? weight : highest));
  const band = birthBand(birthZ);
  const fallen = zApart(latest.z, peak.z);
  if (fallen >= spacesZ(SPACES[band])) {
    const settledSince = settled(weights, latest);
    const spaces = Math.max(wholeSpaces(fallen), SPACES[band]);
    findings.push({
      code: "faltering",
      severity: settledSince ? "watch" : "ask",
      kind: "weight",
      detail: { spaces, needed: SPACES[band], band, since: peak.takenOn, settledSince },
    });
  }
  if (latest.z < SECOND) {
    const { z, percentile, takenOn } = latest;
    const severe = z < SEVERE;
    const severity = pressing(severe, takenOn, today);
    findings.push({ code: "low-weight", severity, kind: "weight", detail: { z, percentile, severe } });
  }
  return findings;
}

/** Since when a child has kept within half a space of its latest weight, three weights or more; null when not so long. */
function settled(weights: readonly ComparedWeight[], latest: ComparedWeight) {
  const departed = weights.findLastIndex(({ z }) => Math.abs(zApart(z, latest.z)) > spacesZ(0.5));
  const kept = weights.slice(departed + 1);
  const first = kept[0];
  const long = first && addDays(first.takenOn, SETTLED_DAYS) <= latest.takenOn;
  return long && kept.length >= 3 ? first.takenOn : null;
}
