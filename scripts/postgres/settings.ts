const always = {
  listen_addresses: "'127.0.0.1'",
  unix_socket_directories: "''",
  max_connections: "100",
  shared_preload_libraries: "'pg_stat_statements'",
  timezone: "'UTC'",
  log_timezone: "'UTC'",
  // What people typed stays out of the log: no statements, no rows in the details of an error.
  log_error_verbosity: "terse",
  log_min_error_statement: "panic",
};

const lasting = {
  shared_buffers: "'128MB'",
  effective_cache_size: "'512MB'",
  work_mem: "'8MB'",
  maintenance_work_mem: "'64MB'",
  random_page_cost: "1.1",
  max_wal_size: "'1GB'",
};

/** A crash may lose it all, which is what makes it quick. */
const throwAway = {
  ...lasting,
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  wal_level: "minimal",
  max_wal_senders: "0",
  autovacuum: "off",
};

export type Durability = "lasting" | "throw-away";

/** The text of the settings file the server reads when it starts. */
export function writeSettings(durability: Durability): string {
  const settings = { ...always, ...(durability === "lasting" ? lasting : throwAway) };
  return Object.entries(settings)
    .map(([name, value]) => `${name} = ${value}\n`)
    .join("");
}
