import type { Finding } from "#lib/growth/core/trajectory/finding.ts";

/** Where what is said here was published; the names are in the messages. */
const addresses = {
  nice: "https://www.nice.org.uk/guidance/ng75",
  ong: "https://doi.org/10.1136/bmj.320.7240.967",
  rcpch: "https://www.rcpch.ac.uk/resources/uk-who-growth-charts-guidance-health-professionals",
  anchieta: "https://doi.org/10.1590/S0100-879X2003000600012",
  "who-wasting": "https://www.who.int/publications/i/item/9789240082830",
  "who-training": "https://www.who.int/publications/i/item/9789241595070",
  "who-2007": "https://doi.org/10.2471/BLT.07.043497",
  "cdc-bmi": "https://www.cdc.gov/nccdphp/dnpao/growthcharts/training/bmiage/summary.html",
  velocity: "https://www.who.int/tools/child-growth-standards/standards/weight-velocity",
  tanner: "https://doi.org/10.1136/adc.45.244.755",
  nhs: "https://111.wales.nhs.uk/livewell/pregnancy/babyhealthweightheight/",
} as const;

export type SourceId = keyof typeof addresses;

export function sourceAddress(id: SourceId): string {
  return addresses[id];
}

/** Who says what a finding says; null where nobody need. */
export function sourceOf(finding: Finding): SourceId | null {
  const { code, detail } = finding;
  if (code === "implausible") return null;
  if (code === "thin" || code === "high-bmi") return bySource(code, detail.reference);
  if (code === "low-weight" && detail.severe) return "who-training";
  return named[code] ?? "nice";
}

const named: Partial<Record<Finding["code"], SourceId>> = {
  "rapid-gain": "ong",
  crossing: "rcpch",
  "early-weeks": "anchieta",
  "lost-weight": "velocity",
  "small-arm": "who-wasting",
};

function bySource(code: "thin" | "high-bmi", reference: string): SourceId {
  if (reference === "cdc-2000") return "cdc-bmi";
  if (reference === "who-2007") return "who-2007";
  return code === "thin" ? "who-wasting" : "who-training";
}
