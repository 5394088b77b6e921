import data from "./data/catalog.json" with { type: "json" };

/** A manufacturer by its MVX code; one no longer current is found in older records. */
export type Manufacturer = { readonly mvx: string; readonly name: string; readonly current: boolean };

let byCode: ReadonlyMap<string, Manufacturer> | null = null;

function manufacturers(): ReadonlyMap<string, Manufacturer> {
  byCode ??= new Map(
    data.manufacturers.map((row) => {
      const [mvx = "", status, name = ""] = row.split("\t");
      return [mvx, { mvx, name, current: status === "Active" }];
    }),
  );
  return byCode;
}

/** CDC's manufacturers, current ones first, by name. */
export function listManufacturers(): readonly Manufacturer[] {
  return [...manufacturers().values()].toSorted(
    (a, b) => Number(b.current) - Number(a.current) || a.name.localeCompare(b.name, "en"),
  );
}

/** The manufacturer of an MVX code; null when there is no such code. */
export function findManufacturer(mvx: string): Manufacturer | null {
  return manufacturers().get(mvx.trim().toUpperCase()) ?? null;
}
