import type { ReactNode } from "react";
import { stillMarkup } from "./still-markup.ts";

type StillProps = {
  as?: "div" | "section" | "header" | "footer";
  /** Without one the box itself is not there for the layout. */
  className?: string;
  children: ReactNode;
};

/**
 * A part of a page that nothing changes once it is there, sent as one piece of markup: for the server it costs a fraction of as
 * many elements (docs/decisions/019-speed.md), and the browser has nothing to bring to life. No client components inside but links.
 */
export async function Still({ as: Tag = "div", className = "contents", children }: StillProps) {
  const markup = await stillMarkup(children);
  // biome-ignore lint/security/noDangerouslySetInnerHtml: stillMarkup escapes all text and attributes
  return <Tag data-still="" className={className} dangerouslySetInnerHTML={{ __html: markup }} />;
}
