import { velocityRow, velocityValue } from "#lib/growth/core/velocity.ts";
import { type CsvRow, numberIn, sexIn } from "./csv.ts";
import { lineZ } from "./line-z.ts";
import type { Check } from "./score.ts";

const KINDS = { weight: "weight", length: "length", headc: "head" } as const;
/** Published in whole grams and in tenths of a cm. */
const [WITHIN_G, WITHIN_CM] = [1, 0.1];

/** who2006_velocity_published.csv: the gain in g or cm at whole z-scores, over intervals of 1 to 6 months. */
export function scoreVelocity(row: CsvRow): readonly Check[] {
  const kind = KINDS[row.indicator as keyof typeof KINDS];
  if (!kind) throw new Error(`indicator holds ${JSON.stringify(row.indicator)}`);
  const found = velocityRow(kind, sexIn(row), Number(row.interval_months), Number(row.start_month));
  return Object.keys(row).flatMap((name) => {
    const z = lineZ(name);
    const expected = z === null ? null : numberIn(row, name);
    if (z === null || expected === null) return [];
    return [
      {
        what: `${row.indicator} ${name} from ${row.start_month} over ${row.interval_months} months`,
        expected,
        actual: found && velocityValue(found, z),
        tolerance: kind === "weight" ? WITHIN_G : WITHIN_CM,
      },
    ];
  });
}
