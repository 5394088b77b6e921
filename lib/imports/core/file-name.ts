import type { CalendarDate } from "#lib/kernel/dates.ts";

/**
 * The header that lets a browser keep an answer as a file, "Nora growth 2026-11-21.csv": in plain letters for old programs and as it
 * is for all others. Nothing in a name can end the header or lead into another folder.
 */
export function attachment(child: string, what: string, on: CalendarDate, ending: string): string {
  const safe = child
    .toWellFormed()
    .replace(/[\p{C}/\\:*?"<>|]+/gu, " ")
    .replace(/\s+/g, " ")
    .replace(/^[. ]+|[. ]+$/g, "")
    .slice(0, 60)
    .toWellFormed();
  const name = `${[safe, what, on].filter(Boolean).join(" ")}.${ending}`;
  const plain = name
    .normalize("NFKD")
    .replace(/[^\w .-]/g, "")
    .replace(/\s+/g, " ")
    .trim();
  const exact = encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${exact}`;
}
