import { listFiles } from "./files.ts";
import { readImports } from "./imports.ts";
import { findPlace } from "./rooms.ts";

const isTest = (file: string) => /\.test\.tsx?$/.test(file);

/** Imports go down the house only; rooms on one floor do not see each other; each floor sees only what it may. */
export function checkFloors(): string[] {
  const files = ["app", "components", "lib"].flatMap((folder) => listFiles(folder, /\.tsx?$/));
  return files.flatMap((file) =>
    readImports(file).flatMap((target) => {
      const complaint = judge(file, target);
      return complaint ? [`${file} imports ${target}: ${complaint}`] : [];
    }),
  );
}

/** What is wrong with an import, in words; null when nothing is. */
export function judge(file: string, target: string): string | null {
  const from = findPlace(file);
  const to = findPlace(target);
  if (!from) return "it lies in a room that scripts/guards/rooms.ts does not know";
  if (target.startsWith("scripts/")) return isTest(file) ? null : "only tests may use scripts";
  if (!to) return target.startsWith("lib/") ? "that room is not in scripts/guards/rooms.ts" : null;
  if (to.room === from.room) return null;
  if (to.floor > from.floor) return "that is a higher floor";
  if (to.floor === from.floor) return "rooms on one floor do not see each other";
  if (from.room === "app" && to.room === "lib/platform")
    return "app uses access, queries and actions, never platform";
  if (file.startsWith("components/") && to.floor > 0 && target.startsWith("lib/") && !isClientSafe(target))
    return "components use only words and the client-safe face of lib: core/, schema.ts, actions.ts";
  return null;
}

const isClientSafe = (target: string) =>
  /^lib\/words\/(words|path)\.ts$/.test(target) ||
  /\/core\//.test(target) ||
  /\/(schema|actions)\.ts$/.test(target);
