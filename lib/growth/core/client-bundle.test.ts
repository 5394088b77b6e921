import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { listFiles } from "#scripts/guards/files.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const sources = ["app", "components"].flatMap((folder) => listFiles(join(root, folder), /\.tsx?$/));

/** The project's own files that a file brings into a bundle; types are erased. */
function bundled(file: string): string[] {
  const code = readFileSync(file, "utf8").replaceAll(/^import type [^;]*;/gm, "");
  const named = [...code.matchAll(/^(?:import|export)([^;"]*)from "([^"]+)"|\bimport\(\s*"([^"]+)"/gm)];
  return named
    .filter(([, names]) => !/^\s*\{\s*(type \w+(\s+as \w+)?,?\s*)+\}\s*$/.test(names ?? ""))
    .map(([, , name, later]) => name ?? later ?? "")
    .filter((name) => name.startsWith("#") || name.startsWith("."))
    .map((name) => (name.startsWith("#") ? join(root, name.slice(1)) : join(dirname(file), name)))
    .filter(existsSync);
}

/** The way from a client component to a file of figures; null when there is none. */
function wayToData(from: string): string[] | null {
  const seen = new Map<string, string[]>([[from, [from]]]);
  for (const [file, way] of seen) {
    if (/\/core\/data\//.test(file)) return way.map((step) => relative(root, step));
    // A door stays on the server: the browser has its address only.
    if (!/\.tsx?$/.test(file) || /^"use server"/.test(readFileSync(file, "utf8"))) continue;
    for (const next of bundled(file)) if (!seen.has(next)) seen.set(next, [...way, next]);
  }
  return null;
}

it("no reference table travels to the browser", () => {
  const clients = sources.filter((file) => /^"use client"/.test(readFileSync(file, "utf8")));
  expect(clients.length).toBeGreaterThan(5);
  expect(clients.map(wayToData).filter(Boolean)).toEqual([]);
});

it("and would be found if it did", () => {
  const chart = wayToData(join(root, "lib/growth/core/plan.ts"));
  expect(chart?.at(-1)).toMatch(/^lib\/growth\/core\/data\/.*\.json$/);
});
