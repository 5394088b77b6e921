import type { Finding } from "#lib/growth/core/trajectory/finding.ts";
import { shareOf } from "#lib/growth/core/trajectory/share.ts";
import type { Units } from "#lib/kernel/units.ts";
import { measureWords } from "../measure-words.ts";

/** "length" or "height" within a sentence. */
type Context = { readonly length: string; readonly units: Units; readonly locale: string };

/** What the words of a finding below or above a published cut-off are filled with. */
export function cutOffValues(
  finding: Finding,
  { length, units, locale }: Context,
): Record<string, string | number> {
  const { code, severity, kind, detail } = finding;
  if (code === "small-arm") {
    const [arm, limit] = [detail.cm, detail.severe ? 11.5 : 12.5].map((cm) =>
      measureWords("arm", cm, units, locale),
    );
    return { arm: arm ?? "", limit: limit ?? "", press: severity };
  }
  if (code !== "low-weight" && code !== "thin" && code !== "high-bmi") return {};
  const by = "reference" in detail && detail.reference === "cdc-2000" ? "cdc" : "who";
  return {
    ...shareOf(detail.percentile),
    press: severity,
    severe: "severe" in detail && detail.severe ? "yes" : "no",
    level: "level" in detail ? detail.level : "",
    measure: kind,
    by,
    length,
    same: kind === "bmi" ? "age" : length,
  };
}
