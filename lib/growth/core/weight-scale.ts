import { type CalendarDate, parseCalendarDate } from "#lib/kernel/dates.ts";

// What scales say over Bluetooth Low Energy. Sources: Bluetooth SIG, Weight Scale Service 1.0 (2014) and Body Composition Service 1.0
// (2014); the layout of Weight Measurement (0x2A9D), Body Composition Measurement (0x2A9C) and Date Time: GATT Specification Supplement.

/** One weighing, in the unit the scale is set to. */
export type Weighing = {
  readonly weight: number;
  readonly unit: "kg" | "lb";
  /** When it was, by the scale's own clock, which counts in local time; null where it does not say. */
  readonly day: CalendarDate | null;
  readonly time: string | null;
  /** Which of the scale's users; null where it does not say or does not know. */
  readonly userId: number | null;
  readonly bmi: number | null;
  readonly heightCm: number | null;
};

const CM_PER_IN = 2.54;
/** Of a weight, and of body fat: the measurement was unsuccessful. */
const UNSUCCESSFUL = 0xffff;
/** Of a user: the scale does not know who it is. */
const UNKNOWN_USER = 0xff;

/** Reads a Weight Measurement; null where it is cut short or the scale could not weigh. What stands behind it is left alone. */
export function readWeightMeasurement(data: DataView): Weighing | null {
  const bytes = new Bytes(data);
  const flags = bytes.one();
  const imperial = (flags & 1) !== 0;
  const raw = bytes.two();
  const stamp = flags & 2 ? bytes.dateTime() : unknownTime;
  const user = flags & 4 ? bytes.one() : UNKNOWN_USER;
  const bmi = flags & 8 ? bytes.two() / 10 : null;
  const height = flags & 8 ? bytes.two() : null;
  return bytes.isCutShort ? null : toWeighing(raw, imperial, { stamp, user, bmi, height });
}

/** Reads the weight in a Body Composition Measurement; null where it holds none, is cut short or was unsuccessful. */
export function readBodyComposition(data: DataView): Weighing | null {
  const bytes = new Bytes(data);
  const flags = bytes.two();
  const imperial = (flags & 1) !== 0;
  const fat = bytes.two();
  const stamp = flags & 2 ? bytes.dateTime() : unknownTime;
  const user = flags & 4 ? bytes.one() : UNKNOWN_USER;
  // Metabolism, muscle (share, mass), fat-free, soft lean and water mass, impedance.
  for (let bit = 3; bit <= 9; bit++) if (flags & (1 << bit)) bytes.two();
  if (!(flags & (1 << 10)) || fat === UNSUCCESSFUL) return null;
  const raw = bytes.two();
  const height = flags & (1 << 11) ? bytes.two() : null;
  return bytes.isCutShort ? null : toWeighing(raw, imperial, { stamp, user, bmi: null, height });
}

/** Of weighings that came together (a scale sends those it kept, too): the latest by its clock, else the one that came last. */
export function latestWeighing(weighings: readonly Weighing[]): Weighing | null {
  const moment = ({ day, time }: Weighing) => (day ? `${day} ${time}` : "");
  return weighings.reduce<Weighing | null>(
    (latest, each) => (latest && moment(latest) > moment(each) ? latest : each),
    null,
  );
}

/** A weighing as it would be typed where bare numbers are in `unit`: "7.35", or "16.2 lb" on a form in kilograms. */
export function typedWeighing({ weight, unit }: Pick<Weighing, "weight" | "unit">, formUnit: string): string {
  return unit === formUnit ? String(weight) : `${weight} ${unit}`;
}

type Stamp = Pick<Weighing, "day" | "time">;
const unknownTime: Stamp = { day: null, time: null };

function toWeighing(
  raw: number,
  imperial: boolean,
  { stamp, user, bmi, height }: { stamp: Stamp; user: number; bmi: number | null; height: number | null },
): Weighing | null {
  if (raw === UNSUCCESSFUL || raw === 0) return null;
  return {
    // Steps of 5 g or of a hundredth of a pound, counted in whole ones so that no dust of binary fractions is shown.
    weight: imperial ? raw / 100 : (raw * 5) / 1000,
    unit: imperial ? "lb" : "kg",
    ...stamp,
    userId: user === UNKNOWN_USER ? null : user,
    bmi: bmi || null,
    heightCm: height ? (imperial ? (height / 10) * CM_PER_IN : height / 10) : null,
  };
}

/** Reads little-endian numbers one after the other; past the end it answers 0 and says so. */
class Bytes {
  readonly #data: DataView;
  #at = 0;
  isCutShort = false;

  constructor(data: DataView) {
    this.#data = data;
  }

  one(): number {
    return this.#has(1) ? this.#data.getUint8(this.#at - 1) : 0;
  }

  two(): number {
    return this.#has(2) ? this.#data.getUint16(this.#at - 2, true) : 0;
  }

  dateTime(): Stamp {
    const [year, month, day] = [this.two(), this.one(), this.one()];
    const clock = [this.one(), this.one(), this.one()].map((part) => String(part).padStart(2, "0"));
    const date = [String(year).padStart(4, "0"), pad(month), pad(day)].join("-");
    const known = parseCalendarDate(date);
    return known ? { day: known, time: clock.join(":") } : unknownTime;
  }

  #has(count: number): boolean {
    this.#at += count;
    if (this.#at > this.#data.byteLength) this.isCutShort = true;
    return !this.isCutShort;
  }
}

const pad = (part: number) => String(part).padStart(2, "0");
