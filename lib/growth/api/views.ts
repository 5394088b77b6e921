import type { z } from "zod";
import { getTranslations } from "#lib/words/words.ts";
import { assess } from "../core/assess.ts";
import { type GrowthPoint, type Measure, measures } from "../core/child-growth.ts";
import type { GrowthPlan } from "../core/plan.ts";
import { isSkinfold, type Placement } from "../core/reading.ts";
import type { ReadingRecord } from "../core/reading-record.ts";
import { latestEnough, standingOf } from "../core/standing.ts";
import type { reading, summary } from "./schema.ts";

type ReadingView = z.input<typeof reading>;
type Record_ = ReadingRecord & { readonly isWithdrawn?: boolean };

/** How readings are told to programs; with a plan each with its place. */
export async function readingTeller(plan: GrowthPlan | null): Promise<(record: Record_) => ReadingView> {
  const name = await referenceNames();
  return ({ typedValue, typedUnit, isWithdrawn = false, ...record }) => ({
    id: record.id,
    childId: record.childId,
    kind: record.kind,
    value: record.value,
    unit: unitOf(record.kind),
    takenOn: record.takenOn,
    posture: record.posture,
    typed: { value: typedValue, unit: typedUnit },
    source: record.source,
    device: record.device,
    note: record.note,
    estimated: record.estimated,
    recordedBy: record.recordedBy,
    isWithdrawn,
    ...(plan && { assessment: toAssessment(assess(record, plan), name) }),
  });
}

/** The latest of every measure there is, with its place and trend. */
export async function latestTold(
  growth: Readonly<Record<Measure, readonly GrowthPoint[]>>,
): Promise<z.input<typeof summary>["latest"]> {
  const name = await referenceNames();
  return measures.flatMap((kind) => {
    const standing = standingOf(growth[kind].slice(-latestEnough));
    if (!standing) return [];
    const { latest, trend, since } = standing;
    const { value, takenOn, estimated, isReading, id, placement } = latest;
    return [
      {
        ...{ kind, value, unit: unitOf(kind), takenOn, estimated },
        readingId: isReading ? id : null,
        assessment: toAssessment(latest, name),
        trend: trend && since && !placement?.flag ? { direction: trend, since } : null,
      },
    ];
  });
}

type Names = (reference: Placement["reference"]) => string;

async function referenceNames(): Promise<Names> {
  const t = await getTranslations("references.names");
  return (reference) => (t.has(reference) ? t(reference) : reference);
}

function toAssessment(
  { ageDays, placedDay, placement }: Pick<GrowthPoint, "ageDays" | "placedDay" | "placement">,
  name: Names,
) {
  return {
    ageDays,
    placedAgeDays: placedDay,
    placement: placement && {
      z: placement.z,
      percentile: Math.round(placement.percentile * 100) / 100,
      isImplausible: placement.flag,
      reference: { id: placement.reference, name: name(placement.reference) },
      basis: placement.basis,
    },
  };
}

function unitOf<K extends Measure>(kind: K): K extends "bmi" ? "kg/m2" : "kg" | "cm" | "mm";
function unitOf(kind: Measure): "kg" | "cm" | "mm" | "kg/m2" {
  if (kind === "bmi") return "kg/m2";
  if (kind === "weight" || kind === "weight-for-length") return "kg";
  return isSkinfold(kind) ? "mm" : "cm";
}
