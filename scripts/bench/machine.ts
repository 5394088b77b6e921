import { cpus, totalmem } from "node:os";

/** What the figures were measured on, in a line. */
export function machineLine(postgres: string): string {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const name = first?.model.trim().replace(/\s+/g, " ");
  const cores = `${cpus().length} cores${name && name !== "unknown" ? ` (${name})` : ""}`;
  return `${cores}, ${memory} GiB memory, ${process.platform} ${process.arch}, Node ${process.versions.node}, Postgres ${postgres}; load, server and database share them.`;
}
