import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hashFiles } from "./hash.ts";
import { node } from "./node.ts";
import { runQuietly } from "./run.ts";

const stamp = "generated/prisma/.made-from";

/** Writes the typed database client. Works offline: generating needs no engine, but Prisma insists on the path of one. */
export async function generateClient(): Promise<void> {
  await runQuietly("node_modules/prisma/build/index.js", ["generate", "--no-hints"], {
    PRISMA_SCHEMA_ENGINE_BINARY: node,
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
    CHECKPOINT_DISABLE: "1",
  });
  writeFileSync(stamp, hashDatamodel());
}

/** Whether the client there was made from the datamodel as it is now. */
export const isClientCurrent = (): boolean =>
  existsSync(stamp) && readFileSync(stamp, "utf8") === hashDatamodel();

function hashDatamodel(): string {
  const prisma = readFileSync(join("node_modules/prisma/package.json"));
  return createHash("sha256")
    .update(hashFiles(["prisma/schema"]))
    .update(prisma)
    .digest("hex");
}
