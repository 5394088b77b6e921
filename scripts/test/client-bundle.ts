import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { listFiles } from "../guards/files.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Every client component, as the path it lies at. */
export function listClientComponents(): string[] {
  return ["app", "components"]
    .flatMap((folder) => listFiles(join(root, folder), /\.tsx?$/))
    .filter((file) => /^"use client"/.test(readFileSync(file, "utf8")))
    .map((file) => relative(root, file));
}

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

/** The way from a file to one whose path `isWanted`, through all it brings into a browser's bundle; null when there is none. */
export function findWay(from: string, isWanted: (path: string) => boolean): string[] | null {
  const start = join(root, from);
  const seen = new Map<string, string[]>([[start, [start]]]);
  for (const [file, way] of seen) {
    if (isWanted(relative(root, file))) return way.map((step) => relative(root, step));
    // A door stays on the server: the browser has its address only.
    if (!/\.tsx?$/.test(file) || /^"use server"/.test(readFileSync(file, "utf8"))) continue;
    for (const next of bundled(file)) if (!seen.has(next)) seen.set(next, [...way, next]);
  }
  return null;
}
