import type { Limits } from "./reference.ts";

/** WHO flags a z beyond ±5, beyond ±6 for length and height, below −6 or above 5 for weight (anthro and anthroplus). */
export const whoLimits: Readonly<Record<"weight" | "length" | "other", Limits>> = {
  weight: { lowest: -6, highest: 5, on: "z" },
  length: { lowest: -6, highest: 6, on: "z" },
  other: { lowest: -5, highest: 5, on: "z" },
};
