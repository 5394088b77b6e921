import { childKeyOf } from "#lib/imports/core/child-in-file.ts";
import { readDay } from "#lib/imports/core/day-text.ts";
import { unguarded } from "#lib/imports/core/unguarded.ts";
import { reactionKinds, reactionOnsets, reactionSeverities } from "#lib/vaccinations/core/reactions.ts";
import { ownCell, type Reading } from "./dose-row.ts";
import { type Line, refuse, type VaccinationFate, type Whose } from "./judge.ts";
import { ownOrigin } from "./origins.ts";
import { type Settling, twice, type Verdict } from "./settle.ts";
import type { DecisionRow, ReactionRow, VaccinationContext } from "./vaccination-row.ts";

/** What becomes of a row of our own export that tells of a reaction: it belongs to a dose of the file or of the record. */
export function judgeReaction({ row, line }: Line, reading: Reading, whose: Whose): VaccinationFate {
  const child = whose(childKeyOf(row, reading.mapping));
  if ("refusal" in child) return { row: line, measure: "reaction", ...child.refusal };
  return { row: line, measure: "reaction", childId: child.id, ...settleReaction(row, line, child, reading) };
}

function settleReaction(row: readonly string[], line: number, child: Settling, reading: Reading): Verdict {
  const cell = (name: string) => ownCell(row, reading, name);
  const named = ownOrigin(cell("dose"));
  const dose = child.known.byOrigin(named);
  if (!dose && !child.seen.has(named)) return refuse("dose-missing");
  const doseOrigin = dose ? ownOrigin(dose.id) : named;
  const kinds = reactionKinds.filter((kind) => cell("kinds").split(", ").includes(kind));
  const onset = reactionOnsets.find((each) => each === cell("onset"));
  const severity = reactionSeverities.find((each) => each === cell("severity"));
  const startedOn = readDay(cell("date"), "ymd");
  if (kinds.length === 0 || !onset || !severity) return refuse("reaction-wrong");
  const record: ReactionRow = {
    ...{ of: "reaction", childId: child.id, doseOrigin, kinds, onset, severity, startedOn },
    note: noteIn(row, reading),
  };
  const content = contentOf([kinds.toSorted(), onset, severity, startedOn, record.note]);
  const known = child.reactions.find(
    (each) =>
      each.doseId === dose?.id &&
      contentOf([each.kinds.toSorted(), each.onset, each.severity, each.startedOn, each.note]) === content,
  );
  if (known) return { outcome: "known", code: known.isWithdrawn ? "withdrawn" : "same-reaction" };
  return once(`reaction ${doseOrigin} ${content}`, line, child, record);
}

/** What becomes of a row of our own export that tells of a decision. */
export function judgeDecision(
  { row, line }: Line,
  reading: Reading,
  whose: Whose,
  { isGroup, today }: VaccinationContext,
): VaccinationFate {
  const child = whose(childKeyOf(row, reading.mapping));
  if ("refusal" in child) return { row: line, measure: "decision", ...child.refusal };
  const cell = (name: string) => ownCell(row, reading, name);
  const kind = (["refused", "postponed"] as const).find((each) => each === cell("decision"));
  const decidedOn = readDay(cell("date"), "ymd");
  const untilOn = kind === "postponed" ? readDay(cell("until"), "ymd") : null;
  const vaccineGroup = cell("group");
  const as = (verdict: Verdict) => ({ row: line, measure: "decision", childId: child.id, ...verdict });
  if (!kind || !decidedOn || !isGroup(vaccineGroup)) return as(refuse("decision-wrong"));
  if (decidedOn > today) return as(refuse("in-future", { date: decidedOn, today }));
  if (untilOn !== null && untilOn < decidedOn) return as(refuse("decision-wrong"));
  const reason = noteIn(row, reading);
  const record: DecisionRow = {
    of: "decision",
    childId: child.id,
    kind,
    vaccineGroup,
    decidedOn,
    untilOn,
    reason,
  };
  const content = contentOf([kind, vaccineGroup, decidedOn, untilOn, reason]);
  const known = child.decisions.find(
    (each) =>
      contentOf([each.kind, each.vaccineGroup, each.decidedOn, each.untilOn, each.reason]) === content,
  );
  if (known) return as({ outcome: "known", code: known.isWithdrawn ? "withdrawn" : "same-decision" });
  return as(once(`decision ${content}`, line, child, record));
}

function once(content: string, line: number, child: Settling, record: ReactionRow | DecisionRow): Verdict {
  const before = child.seen.get(content);
  if (before !== undefined) return twice(before);
  child.seen.set(content, line);
  return { outcome: "new", record };
}

/** The record keeps no longer notes. */
const LONGEST_NOTE = 2000;

function noteIn(row: readonly string[], { mapping, isText }: Reading): string | null {
  const text = mapping.note === undefined ? "" : unguarded(row[mapping.note] ?? "", "nestling", isText);
  return text.slice(0, LONGEST_NOTE).toWellFormed() || null;
}

const contentOf = (said: readonly unknown[]) => JSON.stringify(said);
