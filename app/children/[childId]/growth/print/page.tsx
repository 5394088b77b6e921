import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { measureName } from "#components/growth/measure-name.ts";
import { PrintButton } from "#components/growth/print-button.tsx";
import { PrintSheet } from "#components/growth/print-sheet.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { Tabs } from "#components/ui/tabs.tsx";
import { can } from "#lib/access/core/roles.ts";
import { asSignedIn } from "#lib/access/scope.ts";
import { listChildren } from "#lib/families/queries.ts";
import { chartsFor, readChartChoice } from "#lib/growth/core/chart-choice.ts";
import { childGrowth } from "#lib/growth/core/child-growth.ts";
import { planOf } from "#lib/growth/core/profile.ts";
import { getGrowth } from "#lib/growth/queries.ts";
import { daysBetween, todayIn } from "#lib/kernel/dates.ts";
import { getTranslations } from "#lib/words/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("charts.more"))("print") };
}

type Props = {
  params: Promise<{ childId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** Charts for paper, each on a page of its own, without the app around them. */
export default async function PrintPage({ params, searchParams }: Props) {
  const { childId } = await params;
  const view = await asSignedIn(async (db, me) => {
    const child = (await listChildren(db)).find(({ id }) => id === childId);
    return child && can(child, "growth:read") ? { me, child, ...(await getGrowth(db, child)) } : null;
  });
  if (!view) notFound();
  const { me, child, profile, recorded } = view;
  const asked = await searchParams;
  const choice = readChartChoice(asked, { lines: me.chartLines, range: "all" });
  const t = await getTranslations();
  const plan = planOf(child, profile, me);
  const growth = childGrowth(child, plan, recorded);
  const today = todayIn(child.timeZone, new Date());
  const ageDays = daysBetween(child.bornOn, today);
  const known = chartsFor(growth, plan, ageDays).filter((kind) => growth[kind].length > 0);
  const isAll = asked.kind === "all";
  const printed = isAll ? known : known.filter((kind) => kind === choice.kind);
  const units = { weight: me.weightUnit, length: me.lengthUnit };
  const place = `/children/${child.id}/growth`;
  const { range, lines } = choice;
  const tab = (kind: string, label: string, current: boolean) => ({
    href: `${place}/print?${new URLSearchParams({ kind, range, lines })}`,
    label,
    current,
    ...(kind === "weight-for-length" && { name: t(`growth.kinds.${measureName(kind, ageDays)}`) }),
  });
  return (
    <main className="print-page">
      <div className="no-print grid gap-4 pb-6">
        <PageHeading
          title={t("charts.print.title", { name: child.name })}
          lead={t("charts.print.hint")}
          back={{ href: `${place}?kind=${choice.kind}`, label: t("charts.print.back") }}
          actions={printed.length > 0 && <PrintButton label={t("charts.print.button")} />}
        />
        <Tabs
          label={t("charts.print.which")}
          tabs={[
            tab("all", t("charts.print.all"), isAll),
            ...known.map((kind) =>
              tab(kind, t(`growth.kindsShort.${measureName(kind, ageDays)}`), !isAll && kind === choice.kind),
            ),
          ]}
        />
      </div>
      {printed.map((kind) => (
        <PrintSheet
          key={kind}
          child={child}
          plan={plan}
          choice={{ ...choice, kind }}
          points={growth[kind]}
          today={today}
          units={units}
        />
      ))}
      {printed.length === 0 && <p>{t("charts.print.empty")}</p>}
    </main>
  );
}
