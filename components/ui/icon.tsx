import type { LucideIcon } from "lucide-react";

const sizes = { small: 18, normal: 22, large: 28 };

/** An icon beside words: hidden from screen readers, because the words say it. */
export function Icon({ of: Picture, size = "normal" }: { of: LucideIcon; size?: keyof typeof sizes }) {
  return <Picture aria-hidden="true" size={sizes[size]} strokeWidth={1.9} className="flex-none" />;
}
