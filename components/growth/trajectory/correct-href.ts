import { can } from "#lib/access/core/roles.ts";
import type { ChildView } from "#lib/families/core/child.ts";
import type { Finding } from "#lib/growth/core/trajectory/finding.ts";

/** Where a reading that may be a slip is put right: a birth measure is kept with the child; null for those who may not. */
export function correctHref(child: ChildView, { code, detail }: Finding): string | null {
  if (code !== "implausible" || child.isArchived) return null;
  if (detail.readingId === null) return can(child, "child:edit") ? `/children/${child.id}/edit` : null;
  return can(child, "growth:record") ? `/children/${child.id}/growth/readings/${detail.readingId}` : null;
}
