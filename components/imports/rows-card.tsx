import { Card } from "#components/ui/card.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { Tabs } from "#components/ui/tabs.tsx";
import type { ChildView } from "#lib/families/core/child.ts";
import { OUTCOMES } from "#lib/imports/core/fate.ts";
import type { Seen } from "#lib/imports/core/import-view.ts";
import { rowsByLine } from "#lib/imports/core/row-text.ts";
import { type RowsPage, rowsPage as toPage } from "#lib/imports/core/rows-page.ts";
import type { Units } from "#lib/kernel/units.ts";
import { getTranslations } from "#lib/words/words.ts";
import { RowItem } from "./row-item.tsx";

type RowsCardProps = {
  seen: Seen;
  whose: readonly ChildView[];
  units: Units;
  place: string;
  asked: { readonly fate?: string | undefined; readonly page?: string | undefined };
};

/** Every row of the file with what becomes of it, a hundred at a time. */
export async function RowsCard({ seen, whose, units, place, asked }: RowsCardProps) {
  const t = await getTranslations("imports");
  const view = toPage(seen.fates, asked);
  const rows = rowsByLine(seen.table);
  return (
    <Card title={t("check.rowsTitle")} padding="none" id="rows">
      <div className="grid gap-4">
        <div className="px-4 pt-3 sm:px-6">
          <Tabs label={t("check.filters")} tabs={await filterTabs(seen, place, view)} />
        </div>
        {view.of === 0 ? (
          <p className="px-4 pb-4 text-quiet sm:px-6">{t("check.noRows")}</p>
        ) : (
          <ol className="divide-y divide-line border-t border-line">
            {view.fates.map((fate, place) => (
              <RowItem
                key={`${fate.row} ${fate.measure ?? ""}`}
                fate={fate}
                says={view.fates[place - 1]?.row === fate.row ? null : (rows.get(fate.row) ?? [])}
                isText={seen.table.delimiter !== null}
                reader={{ units, children: whose }}
              />
            ))}
          </ol>
        )}
        {view.pages > 1 && (
          <div className="grid gap-3 px-4 pb-4 sm:px-6">
            <p className="text-sm text-quiet">
              {t("check.range", { from: view.from, to: view.from + view.fates.length - 1, of: view.of })}
            </p>
            <Pagination
              label={t("check.pages")}
              newer={
                view.page > 1
                  ? { href: address(place, view.filter, view.page - 1), label: t("check.newer") }
                  : null
              }
              older={
                view.page < view.pages
                  ? { href: address(place, view.filter, view.page + 1), label: t("check.older") }
                  : null
              }
            />
          </div>
        )}
      </div>
    </Card>
  );
}

async function filterTabs({ fates }: Seen, place: string, view: RowsPage) {
  const t = await getTranslations("imports");
  const filters = ["all", ...OUTCOMES, "undecided", "doubt"] as const;
  const all = filters.map((name) => {
    const what = name === "all" ? t("check.allRows") : t(`outcomes.${name}`);
    return [name, what, toPage(fates, { fate: name }).of] as const;
  });
  return all
    .filter(([name, , count]) => count > 0 || name === view.filter)
    .map(([name, what, count]) => ({
      href: address(place, name, 1),
      label: t("check.filter", { what, count }),
      current: name === view.filter,
    }));
}

function address(place: string, filter: string, page: number): string {
  const query = new URLSearchParams({
    ...(filter !== "all" && { fate: filter }),
    ...(page > 1 && { page: `${page}` }),
  });
  return `${place}${query.size > 0 ? `?${query}` : ""}#rows`;
}
