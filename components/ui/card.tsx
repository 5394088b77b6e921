import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

type CardProps = {
  title?: ReactNode;
  /** Stands at the end of the title's line: a link or a small button. */
  aside?: ReactNode;
  /** The element this card is in the page's outline. */
  as?: "section" | "article" | "div" | "li";
  /** "none" when what is inside reaches the edges, such as a list of rows. */
  padding?: "normal" | "none";
  level?: 2 | 3;
  id?: string | undefined;
  children: ReactNode;
};

export function Card({
  title,
  aside,
  as: Tag = "section",
  padding = "normal",
  level = 2,
  id,
  children,
}: CardProps) {
  const Heading = `h${level}` as const;
  const padded = padding === "normal";
  return (
    <Tag id={id} className={classNames("card min-w-0", padded ? "p-card sm:p-6" : "overflow-clip")}>
      {(title || aside) && (
        <div
          className={classNames(
            "flex flex-wrap items-center justify-between gap-x-4 gap-y-1",
            padded ? "mb-3" : "px-4 pt-4 sm:px-6 sm:pt-5",
          )}
        >
          {title && <Heading className="text-lg">{title}</Heading>}
          {aside && <div className="card-aside">{aside}</div>}
        </div>
      )}
      {children}
    </Tag>
  );
}
