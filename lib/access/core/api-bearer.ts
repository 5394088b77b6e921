/** How the key of a program begins, so that it is known for one wherever it turns up. */
export const keyPrefix = "nst_";

const pattern = /^Bearer +(nst_[\w-]{43})$/i;

/** The key in an Authorization header (RFC 6750, section 2.1); null where it holds none of ours. */
export function readBearer(header: string | null): string | null {
  return pattern.exec(header ?? "")?.[1] ?? null;
}
