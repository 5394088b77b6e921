import { BOUNDS, isPossible } from "#lib/growth/core/bounds.ts";
import type { ReadingKind } from "#lib/growth/core/reading.ts";
import { type Choices, LEAVE_OUT } from "#lib/imports/core/choices.ts";
import { readDay } from "#lib/imports/core/day-text.ts";
import type { Fate } from "#lib/imports/core/fate.ts";
import { halfDigit } from "#lib/imports/core/quantity-cell.ts";
import type { SourceId } from "#lib/imports/core/source.ts";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import type { Figures } from "#lib/kernel/result.ts";
import type { GrowthContext, GrowthRow } from "./growth-row.ts";
import { knownReadings } from "./known-readings.ts";
import { originsOf } from "./origins.ts";
import { readValue } from "./read-value.ts";
import { type Settling, settle, type Verdict } from "./settle.ts";
import type { WrittenReading } from "./written-reading.ts";

type GrowthFate = Fate<GrowthRow>;

/** Says what becomes of one written reading; it remembers those before it, so that none is taken twice. */
export type Judge = (written: WrittenReading) => GrowthFate;

/** A judge for one file. A row is looked at in this order: whose it is, its value, its day, and whether it is known. */
export function judgeOf(source: SourceId, choices: Choices, context: GrowthContext): Judge {
  const children = new Map<string, Settling>();
  const childOf = (id: string) => {
    const found = Object.hasOwn(context.children, id) ? context.children[id] : undefined;
    if (!found) return null;
    const child = children.get(id) ?? { ...found, id, readings: knownReadings(found.known), seen: new Map() };
    children.set(id, child);
    return child;
  };
  return (written) => {
    const { line, childKey, value } = written;
    const { measure } = value;
    const as = (outcome: "refused" | "left-out", code: string, detail?: Figures): GrowthFate => ({
      row: line,
      outcome,
      measure,
      code,
      ...(detail && { detail }),
    });
    if (measure === "bmi") return { row: line, outcome: "redundant", measure, code: "follows-from-others" };
    const childId = Object.hasOwn(choices.children, childKey) ? choices.children[childKey] : undefined;
    if (childId === undefined) return as("refused", "child-undecided");
    if (childId === LEAVE_OUT) return as("left-out", "child-left-out");
    const child = childOf(childId);
    if (!child) return as("refused", "child-unknown");
    const fate = judgeReading({ written, kind: measure, source, choices, child, today: context.today });
    return { row: line, measure, childId, ...fate };
  };
}

type Case = {
  readonly written: WrittenReading;
  readonly kind: ReadingKind;
  readonly source: SourceId;
  readonly choices: Choices;
  readonly child: Settling;
  readonly today: CalendarDate;
};

function judgeReading(one: Case): Verdict {
  const { written, kind, choices, child, today } = one;
  const { text, unit, unitText } = written.value;
  if (unitText && unit === null) return refuse("unit-unknown", { text: unitText.slice(0, 60) });
  const quantity = readValue(written, kind, choices);
  if (!quantity) return refuse("value-wrong", { text: text.slice(0, 60) });
  const { value } = quantity;
  const [lowest, highest] = BOUNDS[kind];
  if (!isPossible(kind, value)) return refuse("impossible", { kind, value, lowest, highest });
  if (!written.date) return refuse("date-missing");
  const takenOn = readDay(written.date, choices.dateOrder);
  if (!takenOn) return refuse("date-wrong", { text: written.date.slice(0, 60) });
  if (takenOn < child.bornOn) return refuse("before-birth", { date: takenOn, bornOn: child.bornOn });
  if (takenOn > today) return refuse("in-future", { date: takenOn, today });
  const { typedValue, typedUnit } = quantity;
  const row = {
    childId: child.id,
    kind,
    value,
    typedValue,
    typedUnit,
    takenOn,
    posture: kind === "length" ? written.posture : null,
    source: written.source,
    device: written.source === "device" ? written.device : null,
    note: written.note,
    estimated: written.estimated,
  };
  return settle(row, originsOf(written, kind, one.source), {
    child,
    step: () => halfDigit(quantity, kind),
    line: written.line,
  });
}

function refuse(code: string, detail?: Figures): Verdict {
  return { outcome: "refused", code, ...(detail && { detail }) };
}
