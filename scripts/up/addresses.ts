import { networkInterfaces } from "node:os";

/** Where other devices on the same network find this machine. */
export function listAddresses(port: number): string[] {
  const all = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
  return all
    .filter((one) => one.family === "IPv4" && !one.internal)
    .map((one) => `http://${one.address}:${port}`);
}
