import type { CatalogVaccine, VaccineAntigen, VaccineProduct } from "./catalog.ts";
import { productsAbroad } from "./catalog-abroad.ts";
import data from "./data/catalog.json" with { type: "json" };
import { slugOf } from "./slug.ts";

const statuses: Readonly<Record<string, CatalogVaccine["status"]>> = {
  Active: "active",
  Inactive: "inactive",
  "Never Active": "never-active",
  "Non-US": "non-us",
};

/** The rows of data/catalog.json as vaccines, each with its products. */
export function readVaccines(): CatalogVaccine[] {
  const products = Map.groupBy([...readProducts(), ...productsAbroad], ({ cvx }) => cvx);
  return data.vaccines.map((row) => {
    const [cvx = "", status = "", kind, use = "", groups, antigens, cdcGroups, short = "", full = ""] =
      row.split("\t");
    const found = listed(antigens).map(toAntigen);
    const names = found.length > 0 ? found.map(({ antigen }) => antigen) : listed(cdcGroups);
    return {
      cvx,
      status: statuses[status] ?? "inactive",
      kind: kind as CatalogVaccine["kind"],
      use: toUse(use),
      groups: listed(groups),
      antigens: found,
      diseases: [...new Set(names.map(slugOf))],
      short,
      full: full || short,
      unspecified: status !== "Active" && /unspecified|unknown|all formulations/i.test(`${short} ${full}`),
      products: products.get(cvx) ?? [],
    };
  });
}

function readProducts(): VaccineProduct[] {
  return data.products.map((row) => {
    const [name = "", cvx = "", mvx = "", status] = row.split("\t");
    return { name: nameAsWritten(name), cvx, mvx: mvx || null, current: status === "Active", licensed: "us" };
  });
}

/** CDC writes many names in capitals ("INFANRIX"); a name that mixes its letters ("MenQuadfi") stays. */
function nameAsWritten(name: string): string {
  if (/\p{Ll}/u.test(name)) return name;
  return name.replace(/\p{Lu}{4,}/gu, (word) => `${word.slice(0, 1)}${word.slice(1).toLowerCase()}`);
}

const listed = (cell = "") => (cell === "" ? [] : cell.split(";"));

function toUse(cell: string): CatalogVaccine["use"] {
  const [named, months] = cell.split(" ");
  return named === "preferable" || named === "allowable" ? { named, fromMonths: Number(months) } : null;
}

/** "Zoster[600..]": from 600 months of age on. */
function toAntigen(cell: string): VaccineAntigen {
  const [, antigen = "", from, before] = /^(.*?)(?:\[(\d*)\.\.(\d*)\])?$/.exec(cell) ?? [];
  return {
    antigen,
    fromMonths: from ? Number(from) : null,
    beforeMonths: before ? Number(before) : null,
  };
}
