import type { Noticed } from "#lib/diary/core/entry.ts";

const number = ({ detail }: Noticed, name: string): number | null => {
  const value = detail[name];
  return typeof value === "number" ? value : null;
};

/**
 * Whether a person is asked about a notice before the entry is saved; the others are only shown. A gap that the family's own figure
 * allows is not asked about although the published one is longer: that was said when the figure was put down. Of a kind of medicine
 * (for cough and cold) nobody knows what it was taken for.
 */
export function isAsked(notice: Noticed): boolean {
  if (notice.code === "below-class-age") return false;
  if (notice.code !== "too-soon" && notice.code !== "too-soon-after") return true;
  const least = number(notice, "own") ?? number(notice, "published") ?? 0;
  return (number(notice, "minutes") ?? 0) < least;
}

/** True where more was given than the family's figure, or the published one, allows in 24 hours: then it is said whom to call. */
export function isOverTheMost({ code }: Noticed): boolean {
  return code === "too-many" || code === "too-much";
}
