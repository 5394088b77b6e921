import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { isRunning } from "../postgres/process.ts";

/** Takes a folder's lock for this process; throws the sentence when a living process of the same script holds it. */
export function takeLock(file: string, script: string, sentence: (pid: number) => string): () => void {
  mkdirSync(dirname(file), { recursive: true });
  for (;;) {
    const holder = existsSync(file) ? Number(readFileSync(file, "utf8")) : 0;
    if (holder && holder !== process.pid && isRunning(holder, script)) throw new Error(sentence(holder));
    rmSync(file, { force: true });
    try {
      writeFileSync(file, String(process.pid), { flag: "wx" });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
  }
}
