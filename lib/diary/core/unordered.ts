// Sums of fractions depend on the order in which they are made: here it is always that of size.

/** Those that are known. */
export function known<T>(values: readonly (T | null)[]): T[] {
  return values.filter((value) => value !== null);
}

/** Their sum; null of none. */
export function sum(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  return values.toSorted((one, other) => one - other).reduce((total, value) => total + value, 0);
}

export function mean(values: readonly number[]): number | null {
  const total = sum(values);
  return total === null ? null : total / values.length;
}

export function smallest(values: readonly number[]): number | null {
  return values.length > 0 ? Math.min(...values) : null;
}

export function largest(values: readonly number[]): number | null {
  return values.length > 0 ? Math.max(...values) : null;
}
