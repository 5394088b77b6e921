import Link from "next/link";
import type { ReactNode } from "react";
import { TileFold } from "./tile-fold.tsx";

/** One thing to write down, as a link to where it is written. */
export function TileLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link href={href} className="quick-tile">
      {children}
    </Link>
  );
}

type TileDetailsProps = {
  title: string;
  /** True where a figure is typed first: its field is at hand as soon as the tile opens. */
  isTyped?: boolean;
  children: ReactNode;
};

/** One thing to write down, which opens in its place; only one stands open at a time. */
export function TileDetails({ title, isTyped = false, children }: TileDetailsProps) {
  return (
    <TileFold isTyped={isTyped}>
      <summary className="quick-tile">{title}</summary>
      <div className="grid gap-4 rounded-control bg-sunken p-3">{children}</div>
    </TileFold>
  );
}
