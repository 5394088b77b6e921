import Link from "next/link";
import { LogoMark } from "#components/ui/logo.tsx";

/** The mark and the name, leading home. */
export function Wordmark({ href, product }: { href: string; product: string }) {
  return (
    <Link href={href} className="flex min-h-touch items-center gap-2.5 rounded-control">
      <LogoMark />
      <span className="text-lg font-bold tracking-tight">{product}</span>
    </Link>
  );
}
