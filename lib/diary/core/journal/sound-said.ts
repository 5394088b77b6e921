import { bodyLocations } from "#lib/diary/core/body-locations.ts";
import {
  type Activity,
  type Intake,
  type Pain,
  painBands,
  painScales,
  temperatureMethods,
} from "#lib/diary/core/entry.ts";
import type { Said } from "./read-entry.ts";
import { type Check, figure, isNull, listOf, oneOf, recordOf, shape, text, whole } from "./sound-value.ts";

const TEXT = 2000;
const NAME = 200;
const LINES = 400;
const MOST = 1_000_000_000;

const locations = bodyLocations.map(({ id }) => id);

const pain = shape<Pain>({
  location: oneOf(locations),
  name: isNull(text(NAME)),
  text: text(TEXT),
  levels: listOf(figure(0, 10), 20),
  low: isNull(figure(0, 10)),
  high: isNull(figure(0, 10)),
  mean: isNull(figure(0, 10)),
  band: isNull(oneOf(painBands)),
  scale: isNull(oneOf(painScales)),
  rater: oneOf(["self", "observer", "unknown"] as const),
  items: isNull(recordOf(whole(0, 2), 20)),
});

const detail: Check<string | number> = (value) => text(NAME)(value) ?? figure(-MOST, MOST)(value);

const intake = shape<Intake>({
  medicineId: () => null,
  key: text(NAME, 1),
  name: text(NAME, 1),
  text: text(TEXT),
  amount: isNull(figure(0, MOST)),
  unit: isNull(text(20)),
  perAmount: isNull(figure(Number.MIN_VALUE, MOST)),
  perUnit: isNull(text(20)),
  count: isNull(figure(Number.MIN_VALUE, MOST)),
  route: isNull(text(20)),
  noticed: listOf(shape({ code: text(NAME), detail: recordOf(detail, 40) }), 40),
});

const activity = shape<Activity>({
  key: text(NAME, 1),
  name: text(NAME, 1),
  text: text(TEXT),
  minutes: isNull(figure(0, 1440)),
  count: isNull(figure(0, 1_000_000)),
});

const instant: Check<string> = (value) =>
  typeof value === "string" &&
  /^\d{4}-\d{2}-\d{2}T[\d:.]{5,12}Z$/.test(value) &&
  !Number.isNaN(Date.parse(value))
    ? value
    : undefined;

const said = shape<Said>({
  pains: listOf(pain, LINES),
  intakes: listOf(intake, LINES),
  activities: listOf(activity, LINES),
  oxygenLow: isNull(figure(50, 100)),
  oxygenHigh: isNull(figure(50, 100)),
  oxygenFlow: isNull(figure(0, 60)),
  systolic: isNull(whole(40, 260)),
  diastolic: isNull(whole(20, 160)),
  heartRate: isNull(whole(20, 300)),
  breathingRate: isNull(whole(4, 150)),
  temperature: isNull(figure(25, 45)),
  method: isNull(oneOf(temperatureMethods)),
  sleepMinutes: isNull(whole(0, 1440)),
  sleepFrom: isNull(instant),
  sleepTo: isNull(instant),
  mood: isNull(whole(1, 5)),
  note: isNull(text(4000)),
  typed: recordOf(text(TEXT), 40),
});

/** What an entry says, where it is all that the record can keep; null for anything else. */
export function soundSaid(value: unknown): Said | null {
  const read = said(value);
  return read && hangsTogether(read) ? read : null;
}

/** What the record asks of figures beside one another. */
function hangsTogether(entry: Said): boolean {
  const isPair = (one: unknown, other: unknown) => (one === null) === (other === null);
  const { oxygenLow, oxygenHigh, systolic, diastolic, sleepFrom, sleepTo } = entry;
  return (
    entry.pains.every(isLevel) &&
    isPair(oxygenLow, oxygenHigh) &&
    (oxygenLow ?? 0) <= (oxygenHigh ?? 0) &&
    isPair(systolic, diastolic) &&
    (systolic === null || systolic > (diastolic ?? 0)) &&
    (entry.method === null || entry.temperature !== null) &&
    isPair(sleepFrom, sleepTo) &&
    (sleepFrom === null ||
      (entry.sleepMinutes !== null && Date.parse(sleepFrom) <= Date.parse(sleepTo ?? "")))
  );
}

function isLevel({ levels, low, high, mean, band }: Pain): boolean {
  if (low === null || high === null || mean === null)
    return levels.length === 0 && low === null && high === null && mean === null;
  return levels.length > 0 && band === null && low <= mean && mean <= high;
}
