import { isFarHeight } from "./height-limits.ts";
import type { PressureKind, VitalChild, VitalPlacement } from "./placement.ts";
import { categoryOf } from "./pressure-category.ts";
import { pressurePercentile } from "./pressure-percentile.ts";
import { lowSystolic, type PressureRanges, pressureRanges } from "./pressure-ranges.ts";

type Read = Readonly<Record<PressureKind, number | null>>;
type Child = Pick<VitalChild, "ageMonths" | "sex" | "heightCm" | "heightAgeMonths">;
type Said = Omit<VitalPlacement, "measure">;
type Judged = Extract<PressureRanges, { basis: "height" | "fixed" }>;
type Screened = Extract<PressureRanges, { basis: "screening" | "far" }>;
type Compared = Extract<PressureRanges, { basis: "infant" }>;

/** Where a blood pressure lies for age, sex and height, and whether it is lower than emergency care accepts. One reading is never a diagnosis. */
export function placePressure(read: Read, child: Child): readonly VitalPlacement[] {
  if (read.systolic === null && read.diastolic === null) return [];
  const said = [...placeLow(read, child.ageMonths), ...placeIn(pressureRanges(child), read, child)];
  const typed = { systolic: read.systolic ?? "", diastolic: read.diastolic ?? "" };
  return said.map((one) => ({ ...one, measure: "pressure", figures: { ...typed, ...one.figures } }));
}

function placeLow({ systolic }: Read, ageMonths: number): readonly Said[] {
  const line = lowSystolic(ageMonths);
  const isLow = line !== null && systolic !== null && systolic < line;
  return isLow ? [{ code: "pressure-low", level: "red", figures: { line }, source: "pals" }] : [];
}

function placeIn(ranges: PressureRanges, read: Read, child: Child): readonly Said[] {
  switch (ranges.basis) {
    case "height":
    case "fixed":
      return [placeCategory(ranges, read), ...placePercentile(read, child)];
    case "screening":
    case "far":
      return [placeScreening(ranges, read)];
    case "infant":
      return [placeInfant(ranges, child)];
    case "sex":
      return [unplaced("pressure-unplaced", "sex")];
    default:
      return [unplaced(child.ageMonths < 12 ? "pressure-unplaced" : "unplaced", "age")];
  }
}

const unplaced = (code: "pressure-unplaced" | "unplaced", why: "sex" | "age"): Said => ({
  code,
  level: null,
  figures: { why },
  source: null,
});

function placeCategory({ basis, lines }: Judged, read: Read): Said {
  const category = categoryOf(lines, read);
  const { systolic, diastolic } = lines;
  return {
    code: `pressure-${category}`,
    level: category === "normal" ? "green" : "amber",
    figures: {
      basis,
      elevatedSystolic: systolic.elevated,
      elevatedDiastolic: diastolic.elevated,
      stage1Systolic: systolic.stage1,
      stage1Diastolic: diastolic.stage1,
      stage2Systolic: systolic.stage2,
      stage2Diastolic: diastolic.stage2,
    },
    source: "aap-2017",
  };
}

function placePercentile(read: Read, child: Child): readonly Said[] {
  const { ageMonths, sex, heightCm, heightAgeMonths = ageMonths } = child;
  if (!sex || heightCm === null || isFarHeight(sex, heightAgeMonths, heightCm)) return [];
  const of = (kind: PressureKind) => {
    const mmHg = read[kind];
    return mmHg === null ? "" : pressurePercentile(sex, kind, mmHg, ageMonths / 12, heightCm);
  };
  const figures = { systolicPercentile: of("systolic"), diastolicPercentile: of("diastolic"), heightCm };
  return [{ code: "pressure-percentile", level: null, figures, source: "rosner-2008" }];
}

function placeScreening({ basis, lines }: Screened, read: Read): Said {
  const isAbove = (kind: PressureKind) => (read[kind] ?? Number.NEGATIVE_INFINITY) >= lines[kind];
  const above = isAbove("systolic") || isAbove("diastolic");
  return {
    code: above ? "pressure-screening-above" : "pressure-screening-below",
    level: above ? "amber" : "green",
    figures: {
      why: basis === "far" ? "far" : "unknown",
      lineSystolic: lines.systolic,
      lineDiastolic: lines.diastolic,
    },
    source: "aap-2017",
  };
}

function placeInfant({ studied }: Compared, { sex }: Child): Said {
  const { months, systolic, systolicSd, diastolic, diastolicSd } = studied;
  const mean = { meanSystolic: systolic, meanDiastolic: diastolic };
  const spread = { sdSystolic: systolicSd, sdDiastolic: diastolicSd };
  const figures = { months, sex: sex ?? "", ...mean, ...spread };
  return { code: "pressure-infant", level: null, figures, source: "gemelli-1990" };
}
