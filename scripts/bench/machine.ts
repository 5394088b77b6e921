import { cpus, loadavg, totalmem } from "node:os";

const loadBefore = loadavg()[0] ?? 0;

/** What the figures were measured on, in lines. */
export function machineLines(postgres: string): string {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const name = first?.model.trim().replace(/\s+/g, " ");
  const cores = `${cpus().length} cores${name && name !== "unknown" ? ` (${name})` : ""}`;
  const software = `${process.platform} ${process.arch}, Node ${process.versions.node}, Postgres ${postgres}`;
  const busy =
    loadBefore > 0.5 ? ` Other programs were at work when it began (load ${loadBefore.toFixed(1)}).` : "";
  return `${cores}, ${memory} GiB memory, ${software}.\nThe load generator, the server and the database share them.${busy}`;
}
