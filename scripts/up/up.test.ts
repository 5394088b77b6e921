import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { freePort } from "../postgres/port.ts";
import { hashFiles } from "./hash.ts";
import { takeLock } from "./lock.ts";
import { claimPort } from "./port.ts";
import { keepSecret } from "./secret.ts";

const folder = mkdtempSync(join(tmpdir(), "nestling-up-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("claimPort", () => {
  it("takes 3000 when nothing is wished, and refuses what is no port", async () => {
    await expect(claimPort("abc")).rejects.toThrow('PORT must be a number from 1 to 65535, not "abc".');
    await expect(claimPort("70000")).rejects.toThrow("from 1 to 65535");
  });
  it("names a taken port and another to try", async () => {
    const port = await freePort();
    const other = await listen(port);
    await expect(claimPort(String(port))).rejects.toThrow(`Port ${port} is taken by another program`);
    other.close();
  });
});

describe("takeLock", () => {
  it("gives way to nobody but a living holder", () => {
    const file = join(folder, "lock");
    writeFileSync(file, "999999999");
    const release = takeLock(file, "node", () => "held");
    writeFileSync(file, String(process.ppid));
    expect(() => takeLock(file, "", () => "held")).toThrow("held");
    release();
  });
});

describe("keepSecret", () => {
  it("makes a secret once", () => {
    const file = join(folder, "deep/secret");
    const secret = keepSecret(file);
    expect(secret.length).toBeGreaterThanOrEqual(43);
    expect(keepSecret(file)).toBe(secret);
  });
});

describe("hashFiles", () => {
  it("follows names and contents, and skips what it is told to", () => {
    const sources = join(folder, "sources");
    mkdirSync(sources);
    writeFileSync(join(sources, "a.ts"), "one");
    const first = hashFiles([sources, join(folder, "missing")], /\.test\.ts$/);
    writeFileSync(join(sources, "a.test.ts"), "anything");
    expect(hashFiles([sources], /\.test\.ts$/)).toBe(first);
    writeFileSync(join(sources, "a.ts"), "two");
    expect(hashFiles([sources], /\.test\.ts$/)).not.toBe(first);
  });
});

function listen(port: number): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer().listen(port, "0.0.0.0", () => resolve(server));
  });
}
