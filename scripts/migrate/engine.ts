import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";

type AdapterFactory = Parameters<typeof bindMigrationAwareSqlAdapterFactory>[0];

/** Prisma's schema engine from the file in its package: nothing is downloaded and no process is started. */
export async function openEngine(factory: AdapterFactory): Promise<bindings.SchemaEngine> {
  loading ??= load();
  await loading;
  return bindings.SchemaEngine.new(
    { datamodels: undefined },
    () => {},
    bindMigrationAwareSqlAdapterFactory(factory),
  );
}

let loading: Promise<void> | undefined;

async function load(): Promise<void> {
  const entry = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const file = join(dirname(entry), "schema_engine_bg.wasm");
  const { instance } = await WebAssembly.instantiate(await readFile(file), {
    "./schema_engine_bg.js": imports(),
  });
  bindings.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
}

/** The engine never clears its ten-second lock timer; unreferenced, it does not keep a finished process waiting. */
function imports(): WebAssembly.ModuleImports {
  const all = Object.entries(bindings as unknown as Record<string, (...args: unknown[]) => unknown>);
  return Object.fromEntries(
    all.map(([name, call]) => [
      name,
      name.startsWith("__wbg_setTimeout_")
        ? (...args: unknown[]) => (call(...args) as NodeJS.Timeout).unref()
        : call,
    ]),
  );
}
