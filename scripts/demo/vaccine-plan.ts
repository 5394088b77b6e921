/** A vaccine as it lies in the clinic's fridge, by CDC's codes. */
export type Vial = {
  readonly product: string;
  readonly cvx: string;
  readonly mvx: string;
  readonly site: "left-thigh" | "right-thigh" | "left-arm" | "right-arm" | "mouth";
  readonly route: "intramuscular" | "subcutaneous" | "oral";
};

const thigh = { site: "left-thigh", route: "intramuscular" } as const;
const otherThigh = { site: "right-thigh", route: "intramuscular" } as const;
const arm = { site: "left-arm", route: "intramuscular" } as const;
const under = { site: "right-arm", route: "subcutaneous" } as const;
const mouth = { site: "mouth", route: "oral" } as const;

/** Names, codes and manufacturers are those of CDC's table of trade names. */
export const vials = {
  hepB: { product: "ENGERIX B-PEDS", cvx: "08", mvx: "SKB", ...otherThigh },
  pentavalent: { product: "PENTACEL", cvx: "120", mvx: "PMC", ...thigh },
  hib: { product: "ACTHIB", cvx: "48", mvx: "PMC", ...thigh },
  pneumococcal: { product: "PREVNAR 20", cvx: "216", mvx: "PFR", ...otherThigh },
  rotavirus: { product: "ROTATEQ", cvx: "116", mvx: "MSD", ...mouth },
  mmr: { product: "M-M-R II", cvx: "03", mvx: "MSD", ...under },
  varicella: { product: "VARIVAX", cvx: "21", mvx: "MSD", ...under },
  hepA: { product: "HAVRIX-PEDS", cvx: "83", mvx: "SKB", ...arm },
  dtapPolio: { product: "KINRIX", cvx: "130", mvx: "SKB", ...arm },
  mmrv: { product: "PROQUAD", cvx: "94", mvx: "MSD", ...under },
} as const satisfies Readonly<Record<string, Vial>>;

export type VialName = keyof typeof vials;

/** One time a child is vaccinated: the age in days it is planned for, and with what. */
export type VaccineVisit = { readonly ageDays: number; readonly gives: readonly VialName[] };

/** The routine visits of the first five years (CDC's child schedule), each some days after the age it is recommended from. */
export const routine: readonly VaccineVisit[] = [
  { ageDays: 1, gives: ["hepB"] },
  { ageDays: 62, gives: ["hepB", "pentavalent", "pneumococcal", "rotavirus"] },
  { ageDays: 123, gives: ["pentavalent", "pneumococcal", "rotavirus"] },
  { ageDays: 185, gives: ["hepB", "pentavalent", "pneumococcal", "rotavirus"] },
  { ageDays: 367, gives: ["mmr", "varicella", "hepA", "pneumococcal"] },
  { ageDays: 460, gives: ["pentavalent"] },
  { ageDays: 555, gives: ["hepA"] },
  { ageDays: 1465, gives: ["dtapPolio", "mmrv"] },
];
