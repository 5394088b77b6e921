import type { ChartFileWords } from "#components/charts/chart-file.ts";
import type { ChildView } from "#lib/families/core/child.ts";
import { isPreterm } from "#lib/growth/core/prematurity.ts";
import type { ChartSpec } from "#lib/kernel/chart-spec.ts";
import { formatDate } from "#lib/kernel/date-words.ts";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { getLocale, getTranslations, type Words } from "#lib/words/words.ts";

/** Whose chart a file or a print is, when the child was born, and what it is compared with. */
export async function chartFileWords(
  spec: ChartSpec,
  child: Pick<ChildView, "name" | "bornOn" | "gestationDays">,
  today: CalendarDate,
): Promise<ChartFileWords> {
  const t = await getTranslations("charts");
  const locale = await getLocale();
  return {
    title: t("file.for", { kind: spec.title, name: child.name }),
    lead: [await bornWords(child)],
    foot: [
      ...(spec.stretches ?? []).map(({ label }) => label),
      ...estimatedIn(spec, t),
      t("file.made", { date: formatDate(today, locale) }),
    ],
  };
}

/** What a hollow dot is, where there are any. */
export function estimatedIn(spec: ChartSpec, t: Words): readonly string[] {
  const has = spec.series.some(({ marks }) => marks.some(({ tone }) => tone === "estimated"));
  return has ? [t("reference.estimated")] : [];
}

/** "Born on 3 May 2026", with the weeks where a child came early. */
export async function bornWords({
  bornOn,
  gestationDays,
}: Pick<ChildView, "bornOn" | "gestationDays">): Promise<string> {
  const t = await getTranslations("charts.print");
  const date = formatDate(bornOn, await getLocale());
  if (!isPreterm(gestationDays)) return t("born", { date });
  return t("bornEarly", { date, weeks: Math.floor(gestationDays / 7), days: gestationDays % 7 });
}
