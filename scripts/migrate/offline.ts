import type { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";

type AdapterFactory = Parameters<typeof bindMigrationAwareSqlAdapterFactory>[0];
type Adapter = Awaited<ReturnType<AdapterFactory["connect"]>>;

const refuse = () => Promise.reject(new Error("Comparing datamodels takes no database."));

/** Answers the one question the engine asks on opening (is there a schema, which server), so datamodels compare without a database. */
const adapter: Adapter = {
  provider: "postgres",
  adapterName: "@prisma/adapter-pg",
  queryRaw: async () => ({
    columnNames: ["exists", "version", "numeric_version"],
    columnTypes: [5, 7, 0],
    rows: [[true, "PostgreSQL 18", 180000]],
  }),
  executeRaw: refuse,
  executeScript: refuse,
  startTransaction: refuse,
  getConnectionInfo: () => ({ schemaName: "public", supportsRelationJoins: true }),
  dispose: async () => {},
};

export const offline: AdapterFactory = {
  provider: "postgres",
  adapterName: "@prisma/adapter-pg",
  connect: async () => adapter,
  connectToShadowDb: refuse,
};
