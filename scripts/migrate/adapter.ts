import { PrismaPg } from "@prisma/adapter-pg";

const finish = `update "_prisma_migrations" set finished_at = clock_timestamp() where finished_at is null and rolled_back_at is null`;

/**
 * The pg adapter cuts scripts at every semicolon, which breaks function bodies and DO blocks; here a script goes out whole,
 * so Postgres runs it as one transaction. The note that it is finished belongs to that transaction: a migration whose
 * process was killed is either there and noted, or neither.
 */
export class MigrationPg extends PrismaPg {
  override async connect(): ReturnType<PrismaPg["connect"]> {
    const adapter = await super.connect();
    adapter.executeScript = async (script) => {
      await adapter.executeRaw({ sql: `${script}\n;\n${finish}`, args: [], argTypes: [] });
    };
    return adapter;
  }
}
