import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

/** The resident memory in MiB of the server this process started. */
export function serverMemoryMiB(): number {
  const kib = process.platform === "linux" ? fromProc() : fromPs();
  if (!kib) throw new Error("The server's process was not found.");
  return kib / 1024;
}

const isServer = (command: string): boolean => /server\.js|next-server/.test(command);

function fromProc(): number | undefined {
  const read = (pid: string, name: string) => readFileSync(`/proc/${pid}/${name}`, "utf8");
  const children = readdirSync("/proc/self/task").flatMap((task) =>
    readFileSync(`/proc/self/task/${task}/children`, "utf8").trim().split(" ").filter(Boolean),
  );
  const pid = children.find((child) => isServer(read(child, "cmdline")));
  return pid ? Number(/^VmRSS:\s+(\d+)/m.exec(read(pid, "status"))?.[1]) : undefined;
}

function fromPs(): number | undefined {
  const lines = execFileSync("ps", ["-A", "-o", "ppid=,rss=,args="], { encoding: "utf8" }).split("\n");
  const server = lines
    .map((line) => line.trim().split(/\s+/))
    .find(([parent, , ...command]) => {
      return Number(parent) === process.pid && isServer(command.join(" "));
    });
  return server ? Number(server[1]) : undefined;
}
