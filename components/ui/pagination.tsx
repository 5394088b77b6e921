import { LinkButton } from "./button.tsx";

type PaginationProps = {
  label: string;
  older: { href: string; label: string } | null;
  newer: { href: string; label: string } | null;
};

export function Pagination({ label, older, newer }: PaginationProps) {
  if (!older && !newer) return null;
  return (
    <nav aria-label={label} className="no-print flex justify-between gap-3">
      {newer ? (
        <LinkButton href={newer.href} rel="prev">
          <span aria-hidden="true">←</span> {newer.label}
        </LinkButton>
      ) : (
        <span />
      )}
      {older && (
        <LinkButton href={older.href} rel="next">
          {older.label} <span aria-hidden="true">→</span>
        </LinkButton>
      )}
    </nav>
  );
}
