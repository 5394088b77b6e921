import type { ChildView } from "./child.ts";

type Child = Pick<ChildView, "familyId" | "familyName">;

/** Children by their family, families in the order of their first child. */
export function byFamily<C extends Child>(
  children: readonly C[],
): { readonly id: string; readonly name: string; readonly children: readonly C[] }[] {
  const families = new Map<string, { id: string; name: string; children: C[] }>();
  for (const child of children) {
    const family = families.get(child.familyId);
    if (family) family.children.push(child);
    else families.set(child.familyId, { id: child.familyId, name: child.familyName, children: [child] });
  }
  return [...families.values()];
}
