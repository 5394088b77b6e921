import { describe, expect, it } from "vitest";
import { addDays, type CalendarDate } from "#lib/kernel/dates.ts";
import { readCsv } from "#scripts/eval/growth/csv.ts";
import { lineZ } from "#scripts/eval/growth/line-z.ts";
import { assess } from "./assess.ts";
import { growthPlan, usualSettings } from "./plan.ts";
import type { AgeBasis, ReadingKind, ReferenceId, ReferenceSex } from "./reading.ts";

// A boy and a girl born together at 29+3 weeks. The z-scores were computed apart from this code, from the published figures by
// the formulas of docs/decisions/016-references.md, and rounded.
const bornOn = "2023-03-05" as CalendarDate;
const gestationDays = 29 * 7 + 3;
const planOf = (sex: ReferenceSex) => growthPlan({ bornOn, sex, gestationDays }, usualSettings);
const placed = (sex: ReferenceSex, kind: ReadingKind, value: number, day: number) =>
  assess(
    {
      id: "r",
      kind,
      value,
      posture: kind !== "length" ? null : day < 731 ? "lying" : "standing",
      takenOn: addDays(bornOn, day),
    },
    planOf(sex),
  );

type Line = readonly [
  sex: ReferenceSex,
  day: number,
  reference: ReferenceId,
  basis: AgeBasis,
  placedDay: number,
  values: readonly [weight: number, length: number, head: number],
  z: readonly [weight: number, length: number, head: number],
];

const checkUps: readonly Line[] = [
  ["male", 0, "intergrowth-newborn", "post-menstrual", -74, [1.31, 38.6, 27.2], [0.12, -0.2, 0.03]],
  ["male", 2, "intergrowth-newborn", "post-menstrual", -74, [1.22, 38.6, 27.1], [-0.25, -0.2, -0.04]],
  ["male", 3, "intergrowth-preterm", "post-menstrual", -71, [1.19, 38.6, 27.1], [0.14, 0.38, -0.5]],
  ["male", 30, "intergrowth-preterm", "post-menstrual", -44, [1.65, 41.5, 29.6], [-1.12, -1.09, -1.28]],
  ["male", 74, "intergrowth-preterm", "post-menstrual", 0, [3.05, 48.2, 34.9], [-0.84, -1.49, -0.13]],
  ["male", 242, "intergrowth-preterm", "post-menstrual", 168, [7.55, 65.3, 43.3], [-0.24, -0.63, 0.24]],
  ["male", 243, "who-2006", "corrected", 169, [7.58, 65.3, 43.3], [-0.21, -0.74, 0.25]],
  ["male", 365, "who-2006", "corrected", 291, [9.4, 73.5, 46.1], [0.35, 0.35, 0.69]],
  ["male", 730, "who-2006", "corrected", 656, [12.1, 86.0, 48.6], [0.33, 0.12, 0.5]],
  ["male", 731, "who-2006", "actual", 731, [12.1, 85.3, 48.6], [-0.04, -0.6, 0.25]],
  ["male", 1095, "who-2006", "actual", 1095, [14.2, 94.8, 49.7], [-0.08, -0.34, 0.17]],
  ["female", 0, "intergrowth-newborn", "post-menstrual", -74, [1.18, 37.9, 26.6], [-0.13, -0.3, -0.2]],
  ["female", 2, "intergrowth-newborn", "post-menstrual", -74, [1.1, 37.9, 26.5], [-0.49, -0.3, -0.26]],
  ["female", 3, "intergrowth-preterm", "post-menstrual", -71, [1.08, 37.9, 26.5], [0.1, 0.62, -0.36]],
  ["female", 30, "intergrowth-preterm", "post-menstrual", -44, [1.48, 40.4, 28.8], [-1.23, -0.98, -1.28]],
  ["female", 74, "intergrowth-preterm", "post-menstrual", 0, [2.8, 47.0, 34.1], [-0.8, -1.32, -0.14]],
  ["female", 242, "intergrowth-preterm", "post-menstrual", 168, [6.9, 63.4, 42.1], [-0.23, -0.58, -0.1]],
  ["female", 243, "who-2006", "corrected", 169, [6.91, 63.4, 42.1], [-0.25, -0.71, 0.17]],
  ["female", 365, "who-2006", "corrected", 291, [8.6, 71.6, 44.9], [0.22, 0.29, 0.62]],
  ["female", 730, "who-2006", "corrected", 656, [11.2, 84.5, 47.3], [0.17, 0.1, 0.34]],
  ["female", 731, "who-2006", "actual", 731, [11.2, 83.8, 47.3], [-0.2, -0.6, 0.08]],
  ["female", 1095, "who-2006", "actual", 1095, [13.4, 93.1, 48.5], [-0.25, -0.51, -0.01]],
];

describe("twins of 29+3 weeks to their third birthday", () => {
  it.each(checkUps)(
    "%s on day %d: %s by %s age, day %d",
    (sex, day, reference, basis, placedDay, values, z) => {
      (["weight", "length", "head"] as const).forEach((kind, index) => {
        const found = placed(sex, kind, values[index] ?? 0, day);
        expect(found).toMatchObject({
          ageDays: day,
          placedDay,
          placement: { reference, basis, z: z[index], flag: false },
        });
      });
    },
  );
});

const vectors = (name: string) => readCsv(new URL(`./vectors/${name}`, import.meta.url));
const kinds: Readonly<Record<string, ReadingKind>> = {
  wfa: "weight",
  lfa: "length",
  lhfa: "length",
  hcfa: "head",
};

/** The published lines −3 to +3 of a row, put on the day of the child's life they belong to. */
function expectOnLines(row: Readonly<Record<string, string>>, day: number, reference: ReferenceId): number {
  const kind = kinds[row.indicator ?? ""];
  if (!kind) return 0;
  const lines = Object.keys(row).filter((name) => /^SD[0-3]/.test(name));
  const within = (reference === "who-2006" ? 0.001 : kind === "weight" ? 0.006 : 0.06) * 1.01;
  const step = Math.min(
    ...[-1, 1].map((side) => Math.abs(Number(row[side < 0 ? "SD1neg" : "SD1"]) - Number(row.SD0))),
  );
  for (const name of lines) {
    const { placement } = placed(row.sex === "1" ? "male" : "female", kind, Number(row[name]), day);
    expect(placement?.reference).toBe(reference);
    expect(Math.abs((placement?.z ?? 99) - (lineZ(name) ?? 0))).toBeLessThan((within / step) * 2 + 0.0051);
  }
  return lines.length;
}

describe("the published lines, at the twins' ages", () => {
  it("of the preterm postnatal standard, to 64+0 weeks", () => {
    const rows = vectors("intergrowth_published_curves.csv").filter(
      ({ standard, x }) => standard === "preterm_postnatal" && Number(x) >= gestationDays + 3,
    );
    const checked = rows.map((row) =>
      expectOnLines(row, Number(row.x) - gestationDays, "intergrowth-preterm"),
    );
    expect(checked.reduce((sum, lines) => sum + lines, 0)).toBe(693);
  });

  it("of WHO 2006 by corrected age, and by actual age from 24 months", () => {
    const checked = vectors("who2006_published_curves.csv").flatMap((row) => {
      const x = Number(row.x);
      if (x >= 169 && x <= 656) return expectOnLines(row, x + 74, "who-2006");
      return x >= 731 && x <= 1096 ? expectOnLines(row, x, "who-2006") : [];
    });
    expect(checked.reduce((sum, lines) => sum + lines, 0)).toBe(357);
  });
});
