/** Whether a page of this app sent the request; a browser says so, and no other site can make it say otherwise. */
export function isFromHere({ headers }: Request): boolean {
  const host = headers.get("x-forwarded-host") ?? headers.get("host");
  return host !== null && URL.parse(headers.get("origin") ?? "")?.host === host;
}
