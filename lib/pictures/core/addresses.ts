/** What an upload may weigh: the largest photos that phones take. */
export const mostBytes = 15 * 1024 * 1024;

/** Where a picture is served, `size` pixels square. */
export function pictureHref(pictureId: string, size: 96 | 512): string {
  return `/pictures/${pictureId}/${size}`;
}
