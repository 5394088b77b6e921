/** A vaccine as a form's field sends it: its code and, where it was chosen by that, its trade name ("08~Engerix-B"). */
export function toChoice({
  cvx,
  product,
}: {
  readonly cvx: string;
  readonly product: string | null;
}): string {
  return product === null ? cvx : `${cvx}~${product}`;
}

/** What `toChoice` wrote; null for any other text. */
export function readChoice(text: string): { readonly cvx: string; readonly product: string | null } | null {
  const [, cvx, product] = /^(\d{1,3})(?:~(.{1,200}))?$/.exec(text) ?? [];
  return cvx === undefined ? null : { cvx, product: product ?? null };
}
