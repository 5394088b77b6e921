import { Card } from "#components/ui/card.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { ImportView } from "#lib/imports/core/import-view.ts";
import { formatMoment } from "#lib/kernel/moment-words.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import { sourceWords } from "./type-words.ts";

type ImportListProps = { of: readonly ImportView[]; timeZone: string };

/** The files a person brought, the newest first. */
export async function ImportList({ of, timeZone }: ImportListProps) {
  const t = await getTranslations("imports.list");
  const locale = await getLocale();
  const rows = await Promise.all(
    of.map(async (one) => ({
      ...one,
      from: t("row", {
        source: await sourceWords(one.source, one.counts.type),
        date: formatMoment(one.createdAt, timeZone, locale),
      }),
      added: (one.counts.children ?? []).reduce((sum, { added }) => sum + added, 0),
    })),
  );
  return (
    <Card title={t("title")} padding="none">
      <p className="px-4 text-sm text-quiet sm:px-6">{t("yours")}</p>
      <ul className="mt-3 divide-y divide-line border-t border-line">
        {rows.map(({ id, familyId, fileName, from, status, added }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 px-4 py-3 sm:px-6">
            <div className="min-w-0">
              <p className="font-semibold break-words">{fileName}</p>
              <p className="text-sm text-quiet">{from}</p>
              <p className="text-sm">
                {t(status)}
                {status === "done" && `, ${t("added", { count: added })}`}
              </p>
            </div>
            <span className="flex min-h-touch items-center">
              <TextLink
                href={`/families/${familyId}/imports/${id}`}
                aria-label={`${fileName}: ${t(status === "open" ? "continue" : "see")}`}
              >
                {t(status === "open" ? "continue" : "see")}
              </TextLink>
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
