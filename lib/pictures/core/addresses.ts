/** What an upload may weigh: the largest photos that phones take. */
export const mostBytes = 15 * 1024 * 1024;

/** Where a picture is served, so many pixels square or whole. */
export function pictureHref(pictureId: string, size: 96 | 512 | "whole"): string {
  return `/pictures/${pictureId}/${size}`;
}
