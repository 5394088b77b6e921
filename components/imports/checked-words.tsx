import type { Checked } from "#lib/imports/core/import-view.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";

/** That the record was compared with the file, and how far it is the same. */
export async function CheckedWords({ of: { written, ...counts } }: { of: Checked }) {
  const t = await getTranslations("journal.checked");
  const format = new Intl.NumberFormat(await getLocale());
  const told = Object.fromEntries(
    Object.entries(counts).map(([name, count]) => [name, format.format(count)]),
  );
  return (
    <div>
      <p>{t("all", told)}</p>
      {written > 0 && <p className="text-sm text-quiet">{t("written", { count: written })}</p>}
    </div>
  );
}
