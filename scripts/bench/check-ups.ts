import { asSteward, withClient } from "../demo/steward.ts";
import type { FormPage } from "./sent-form.ts";
import type { Visitor } from "./visitors.ts";

/** The form of a check-up, with a weight in it. */
export const checkUpOf = ({ childId }: Visitor, weightKg: number): FormPage => ({
  path: `/children/${childId}/growth/record`,
  idField: "checkUpId",
  typed: { weight: `${weightKg.toFixed(2)} kg` },
});

/** The latest weight of each visitor's child, in kg: what nobody will be asked about when it is recorded again. */
export async function readWeights(
  databaseUrl: string,
  visitors: readonly Visitor[],
): Promise<Map<string, number>> {
  const sql = `select distinct on (child_id) child_id as "childId", value from readings
    where kind = 'weight' and child_id = any ($1) order by child_id, taken_on desc`;
  const childIds = visitors.map(({ childId }) => childId);
  const { rows } = await withClient(databaseUrl, (client) =>
    asSteward(client, "the benchmark", () =>
      client.query<{ childId: string; value: number }>(sql, [childIds]),
    ),
  );
  return new Map(rows.map(({ childId, value }) => [childId, value]));
}
