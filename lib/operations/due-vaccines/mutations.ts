import type { Db } from "#lib/platform/db.ts";

/** Takes the turn to compute what is due until the transaction ends; false while another server has it. */
export async function takeTurn(db: Db): Promise<boolean> {
  const rows = await db.$queryRaw<{ taken: boolean }[]>`
    select pg_try_advisory_xact_lock(hashtextextended('nestling.due-vaccines', 0)) as taken`;
  return rows[0]?.taken ?? false;
}
