import type { VitalSource } from "#lib/diary/core/vitals/placement.ts";

/** Where what is said of vital signs was published; the names are in the messages. */
const addresses: Readonly<Record<VitalSource, string>> = {
  "fleming-2011": "https://doi.org/10.1016/S0140-6736(10)62226-X",
  "nice-ng143": "https://www.nice.org.uk/guidance/ng143",
  "nice-ng9": "https://www.nice.org.uk/guidance/ng9",
  "who-oxygen": "https://www.who.int/publications/i/item/9789241549554",
  "cps-temperature": "https://cps.ca/documents/position/temperature-measurement",
  "aap-fever": "https://www.healthychildren.org/English/health-issues/conditions/fever/",
  "aap-2017": "https://doi.org/10.1542/peds.2017-1904",
  "rosner-2008": "https://doi.org/10.1093/aje/kwm348",
  "gemelli-1990": "https://doi.org/10.1007/BF02171556",
  pals: "https://cpr.heart.org/en/resuscitation-science/cpr-and-ecc-guidelines",
};

export function vitalSourceAddress(source: VitalSource): string {
  return addresses[source];
}
