/**
 * Makes lib/vaccinations/core/data/catalog.json from a folder of CDC's code sets (CVX, MVX, vaccine product names; newest
 * change 19 November 2025) and the CDSi supporting data 4.64-508 (10 November 2025). A row is one line, its cells parted
 * by tabs. Run: node scripts/data/vaccines-catalog.ts <folder>
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { parseSpan } from "#lib/vaccinations/core/days/span.ts";
import { folderNamed, readJson, readRows, roughDays, writeData } from "./vaccines-table.ts";

type Given = { cvx: string; beginAge?: string };
type Dose = { ages?: { min?: string }[]; preferable?: Given[]; allowable?: Given[] };
type Antigen = { series: { type: string; doses: Dose[] }[] };

const ADULT_DAYS = roughDays(parseSpan("19 years"));
const folder = folderNamed("vaccines-catalog.ts");

const vaccines = readRows(folder, "cvx.csv", [
  "cvx",
  "short",
  "full",
  "status",
  "cdc_vaccine_groups",
  "cdsi_vaccine_groups",
  "cdsi_antigens",
]);
const manufacturers = readRows(folder, "mvx.csv", ["mvx", "manufacturer", "status"]);
const products = readRows(folder, "tradenames.csv", ["trade_name", "cvx", "mvx", "product_status"]);
const preferred = childhoodUse("preferable");
const allowed = childhoodUse("allowable");

const content = {
  source:
    "CDC code sets CVX, MVX and product names (November 2025); CDSi supporting data 4.64-508 (10 November 2025)",
  vaccines: vaccines.map((row) =>
    [
      row.cvx,
      row.status,
      kindOf(row.full),
      useOf(row.cvx),
      row.cdsi_vaccine_groups,
      row.cdsi_antigens.replace(/\[(.*?)\]/g, (_, window) => `[${monthsOf(window)}]`),
      row.cdc_vaccine_groups,
      row.short,
      row.full === row.short ? "" : row.full,
    ].join("\t"),
  ),
  manufacturers: manufacturers.map((row) => [row.mvx, row.status, row.manufacturer].join("\t")),
  products: [
    ...new Set(products.map((row) => [row.trade_name, row.cvx, row.mvx, row.product_status].join("\t"))),
  ],
};
writeData("catalog", content, vaccines.length + manufacturers.length + products.length);

/** What is behind a code: not every CVX code is a vaccine. */
function kindOf(full: string): "vaccine" | "antibody" | "test" | "none" {
  if (/^RESERVED|^no vaccine|adjuvant$|^unknown/i.test(full)) return "none";
  if (/skin test/i.test(full)) return "test";
  return /globulin|antitoxin|monoclonal|^Rho\(D\)/i.test(full) ? "antibody" : "vaccine";
}

/** The youngest age, in whole months, at which a code is given in a Standard series of CDSi; by how it is named there. */
function useOf(cvx: string): string {
  const days = preferred.get(cvx);
  if (days !== undefined) return `preferable ${Math.floor(days / 30.4375)}`;
  const allowedDays = allowed.get(cvx);
  return allowedDays === undefined ? "" : `allowable ${Math.floor(allowedDays / 30.4375)}`;
}

/** CVX codes of the Standard series with the youngest age, in days, at which a child (under 19 years) is given them. */
function childhoodUse(list: "preferable" | "allowable"): Map<string, number> {
  const youngest = new Map<string, number>();
  for (const file of readdirSync(join(folder, "antigens"))) {
    const { series } = readJson<Antigen>(folder, join("antigens", file));
    for (const { doses } of series.filter(({ type }) => type === "Standard")) {
      // A dose without an age of its own follows the one before it.
      let from = 0;
      for (const dose of doses) {
        from = Math.max(from, ...(dose.ages ?? []).map(({ min }) => daysOf(min)));
        for (const { cvx, beginAge } of dose[list] ?? []) {
          const days = Math.max(from, daysOf(beginAge));
          if (days < ADULT_DAYS) youngest.set(cvx, Math.min(days, youngest.get(cvx) ?? days));
        }
      }
    }
  }
  return youngest;
}

/** "50 years.." as "600..": the age in months from which, and before which, a vaccine counts for an antigen. */
function monthsOf(window: string): string {
  const bounds = window
    .split("..")
    .map((age) => (age === "" ? "" : Math.round(roughDays(parseSpan(age)) / 30.4375)));
  return bounds.join("..");
}

function daysOf(age: string | undefined): number {
  return age === undefined ? 0 : roughDays(parseSpan(age));
}
