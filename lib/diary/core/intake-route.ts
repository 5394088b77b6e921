/** How a medication is given. */
export const intakeRoutes = [
  "oral",
  "rectal",
  "inhaled",
  "nasal",
  "eye",
  "ear",
  "skin",
  "injection",
  "other",
] as const;
