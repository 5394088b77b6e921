import { isStorableText } from "./storable-text.ts";

/** Looks at a value that a file gave: the value itself, or undefined where it cannot be one of these. */
export type Check<T> = (value: unknown) => T | undefined;

export const isNull =
  <T>(check: Check<T>): Check<T | null> =>
  (value) =>
    value === null || value === undefined ? null : check(value);

export const figure =
  (low: number, high: number): Check<number> =>
  (value) =>
    typeof value === "number" && value >= low && value <= high ? value : undefined;

export const whole =
  (low: number, high: number): Check<number> =>
  (value) =>
    Number.isInteger(value) ? figure(low, high)(value) : undefined;

export const text =
  (most: number, least = 0): Check<string> =>
  (value) =>
    typeof value === "string" && value.length >= least && value.length <= most && isStorableText(value)
      ? value
      : undefined;

export const oneOf =
  <T extends string>(values: readonly T[]): Check<T> =>
  (value) =>
    values.find((each) => each === value);

export const listOf =
  <T>(check: Check<T>, most: number): Check<T[]> =>
  (value) => {
    if (!Array.isArray(value) || value.length > most) return undefined;
    const read = value.map(check);
    return read.every((each) => each !== undefined) ? (read as T[]) : undefined;
  };

export const recordOf =
  <T>(check: Check<T>, most: number): Check<Record<string, T>> =>
  (value) => {
    if (!isObject(value) || Object.keys(value).length > most) return undefined;
    const read = Object.entries(value).map(([key, inner]) => [key, check(inner)] as const);
    return read.every(([, inner]) => inner !== undefined)
      ? (Object.fromEntries(read) as Record<string, T>)
      : undefined;
  };

/** An object with just these keys; what is missing is looked at as null. */
export function shape<T>(checks: { readonly [K in keyof T]: Check<T[K]> }): Check<T> {
  return (value) => {
    if (!isObject(value)) return undefined;
    const read = Object.entries<Check<unknown>>(checks).map(
      ([key, check]) => [key, check(Object.hasOwn(value, key) ? value[key] : null)] as const,
    );
    return read.every(([, inner]) => inner !== undefined) ? (Object.fromEntries(read) as T) : undefined;
  };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
