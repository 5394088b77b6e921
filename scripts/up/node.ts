import { existsSync } from "node:fs";
import { join, resolve } from "node:path";

const pinned = resolve(join("node_modules/node/bin", process.platform === "win32" ? "node.exe" : "node"));

/** The Node to start things with: the pinned one, so that a tool run by hand on an older Node still works; or else this one. */
export const node = existsSync(pinned) ? pinned : process.execPath;
