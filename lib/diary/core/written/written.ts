/**
 * What a text came to: its `value` (null where nothing was recorded), an `error` where it cannot be meant, or a `review` where it
 * can be kept as it was written but a person must look; its `value` is then what of it could be read.
 */
export type Written<T> =
  | { readonly value: T }
  | { readonly error: string }
  | { readonly review: string; readonly value: T | null };
