/** Where on the body a vaccine is given, as a family would say it. */
export const bodySites = [
  "left-thigh",
  "right-thigh",
  "left-arm",
  "right-arm",
  "left-forearm",
  "right-forearm",
  "buttock",
  "mouth",
  "nose",
  "other",
] as const;

export type BodySite = (typeof bodySites)[number];

/** How a vaccine is given. */
export const doseRoutes = ["intramuscular", "subcutaneous", "intradermal", "oral", "nasal", "other"] as const;

export type DoseRoute = (typeof doseRoutes)[number];
