import type { VaccineProduct } from "./catalog.ts";

/**
 * Products licensed outside the United States, which CDC's list of product names leaves out, under the code of a vaccine
 * with the same antigens. Sources: CDC's notes to its CVX codes (193, 195, 206, 210, 211); UK Health Security Agency, A visual
 * guide to vaccines (20 January 2025); NHS paediatric formulary (Repevax); the products' own summaries of characteristics;
 * Public Health Agency of Canada, Canadian Immunization Guide, contents of vaccines (172, 77, 85).
 */
const byCode: Readonly<Record<string, string>> = {
  "193": "Twinrix Junior",
  "195": "Revaxis",
  "206": "Imvanex, Imvamune",
  "210": "Vaxzevria, Covishield",
  "211": "Covovax",
  "03": "MMRvaxPro",
  "133": "Prevenar 13",
  "149": "Fluenz Tetra",
  "130": "Boostrix-IPV, Boostrix Polio, Repevax",
  "146": "Infanrix hexa, Hexyon, Hexacima, Hexaxim",
  "94": "Priorix-Tetra",
  "177": "Synflorix",
  "203": "Nimenrix",
  "170": "Pediacel, Infanrix-IPV/Hib, Infanrix-IPV+Hib",
  "172": "Dukoral",
  "77": "FSME-Immun",
  "85": "Avaxim",
};

export const productsAbroad: readonly VaccineProduct[] = Object.entries(byCode).flatMap(([cvx, names]) =>
  names
    .split(", ")
    .map((name): VaccineProduct => ({ name, cvx, mvx: null, current: true, licensed: "abroad" })),
);
