import type { Vitals } from "../entry.ts";
import type { PlacementCode, VitalPlacement } from "./placement.ts";
import { crossedLine, lineAt, vitalLine } from "./vital-lines.ts";

type Read = Pick<Vitals, "oxygenLow" | "oxygenHigh" | "oxygenFlow">;
type Place = (
  code: PlacementCode,
  by: Pick<VitalPlacement, "level" | "source">,
  line?: number,
) => VitalPlacement;

/**
 * What published lines say of an oxygen saturation, by the lowest figure that was read. NICE's lines are of children who breathe air, and
 * are left out while extra oxygen is given; WHO's definition of hypoxaemia has no age in it and holds for all.
 */
export function placeOxygen(read: Read, ageMonths: number, isFeverish: boolean): readonly VitalPlacement[] {
  const low = read.oxygenLow ?? read.oxygenHigh;
  if (low === null) return [];
  const high = Math.max(low, read.oxygenHigh ?? low);
  const flow = read.oxygenFlow ?? 0;
  const place: Place = (code, { level, source }, line = 0) => ({
    measure: "oxygen",
    code,
    level,
    source,
    figures: { low, high, flow, line },
  });
  const hypoxaemia = vitalLine("spo2-who");
  const isLow = low < hypoxaemia.value;
  const extra = flow > 0 ? [place("oxygen-extra", { level: null, source: null })] : [];
  if (isLow) return [place("oxygen-low", hypoxaemia, hypoxaemia.value), ...extra];
  return flow > 0 ? extra : placeInAir(place, low, ageMonths, isFeverish);
}

function placeInAir(place: Place, low: number, ageMonths: number, isFeverish: boolean): VitalPlacement[] {
  const bronchiolitis = crossedLine(["spo2-refer"], low, ageMonths);
  const feverish = isFeverish ? crossedLine(["spo2-fever"], low, ageMonths) : null;
  const said = [
    ...(bronchiolitis ? [place("oxygen-bronchiolitis", bronchiolitis, bronchiolitis.at)] : []),
    ...(feverish ? [place("oxygen-feverish", feverish, feverish.at)] : []),
  ];
  const usual = lineAt("spo2-healthy", ageMonths);
  if (usual === null) return said.length > 0 ? said : [place("unplaced", { level: null, source: null })];
  const { source } = vitalLine("spo2-healthy");
  if (low >= usual) return [...said, place("oxygen-usual", { level: "green", source }, usual)];
  return said.length > 0 ? said : [place("oxygen-below-usual", { level: "amber", source }, usual)];
}
