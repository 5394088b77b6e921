import Link from "next/link";
import type { ComponentProps } from "react";

export function TextLink(props: Omit<ComponentProps<typeof Link>, "className">) {
  return <Link {...props} className="text-link" />;
}
