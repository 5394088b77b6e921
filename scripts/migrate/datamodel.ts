import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = "prisma/schema";

export type SchemaFile = { readonly path: string; readonly content: string };

/** The datamodel as it lies in the folder, edits included. */
export function readDatamodel(): SchemaFile[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".prisma"));
  return names.sort().map((name) => toFile(join(folder, name), readFileSync(join(folder, name), "utf8")));
}

/** The datamodel of a commit; empty when it holds none or nothing is committed yet. */
export function readCommittedDatamodel(commit: string): SchemaFile[] {
  const listed = git("ls-tree", "--name-only", commit, `${folder}/`) ?? "";
  const paths = listed.split("\n").filter((path) => path.endsWith(".prisma"));
  return paths.sort().map((path) => toFile(path, git("show", `${commit}:${path}`) ?? ""));
}

const toFile = (path: string, content: string): SchemaFile => ({ path: path.replaceAll("\\", "/"), content });

function git(...args: string[]): string | null {
  try {
    return execFileSync("git", args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  } catch {
    return null;
  }
}
