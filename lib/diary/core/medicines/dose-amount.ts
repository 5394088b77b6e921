export type Dose = {
  readonly amount: number | null;
  readonly unit: string | null;
  readonly count: number | null;
};

/** Units of mass and volume by how many of the smallest they are. */
const scales: Readonly<Record<string, { readonly base: string; readonly times: number }>> = {
  mcg: { base: "mcg", times: 1 },
  mg: { base: "mcg", times: 1000 },
  g: { base: "mcg", times: 1_000_000 },
  ml: { base: "ml", times: 1 },
  l: { base: "ml", times: 1000 },
};

/** How much a dose comes to in `unit`, "5 mg x2" being 10 mg; null where it does not say, or not in a unit that can be compared. */
export function amountIn({ amount, unit, count }: Dose, wanted: string): number | null {
  if (amount === null || unit === null) return null;
  const [from, to] = [scaleOf(unit), scaleOf(wanted)];
  return from.base === to.base ? (amount * (count ?? 1) * from.times) / to.times : null;
}

/** Whether a unit says how much of the active substance it is, whatever the product: a mass, or international units. */
export function isOfSubstance(unit: string): boolean {
  return ["mcg", "iu"].includes(scaleOf(unit).base);
}

/** The sum of what could be counted, and how many doses could not. */
export function totalOf(amounts: readonly (number | null)[]): {
  readonly amount: number;
  readonly unread: number;
} {
  const read = amounts.filter((amount) => amount !== null);
  const total = read.reduce((sum, amount) => sum + amount, 0);
  // Sums of decimals carry the binary's own crumbs: 0.1 + 0.2.
  return { amount: Math.round(total * 1e6) / 1e6, unread: amounts.length - read.length };
}

/** "mL" and "ml", "tablet" and "tablets" are the same unit. */
function scaleOf(unit: string): { readonly base: string; readonly times: number } {
  const plain = unit.trim().toLowerCase();
  return scales[plain] ?? { base: plain.replace(/s$/, ""), times: 1 };
}
