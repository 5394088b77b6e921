import { StaticChart } from "#components/charts/static-chart.tsx";
import type { ChildView } from "#lib/families/core/child.ts";
import { printedParts } from "#lib/growth/core/chart-printed.ts";
import { formatDate } from "#lib/kernel/date-words.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import { chartFileWords, estimatedIn } from "./chart-file-words.ts";
import { type ChildChart, childChart } from "./child-chart.ts";
import { PrintReadings } from "./print-readings.tsx";

type PrintSheetProps = Omit<ChildChart, "latest" | "said" | "closer"> & { child: ChildView };

/** One chart on a sheet of its own: whose it is, the drawing, what it is compared with, and its readings; where those are many, the earlier on pages of their own. */
export async function PrintSheet(asked: PrintSheetProps) {
  const { child, points, today, units } = asked;
  const t = await getTranslations("charts.print");
  const spec = await childChart({ ...asked, said: 0 });
  const { title, lead } = await chartFileWords(spec, child, today);
  const references = [
    ...(spec.stretches ?? []).map(({ label }) => label),
    ...estimatedIn(spec, await getTranslations("charts")),
  ];
  const { withChart, earlier } = printedParts(points);
  const heading = t("earlier", { title });
  return (
    <>
      <section className="print-sheet">
        <h2 className="text-xl">{title}</h2>
        <p className="mb-2 text-sm text-quiet">
          {[...lead, t("made", { date: formatDate(today, await getLocale()) })].join(" · ")}
        </p>
        <StaticChart spec={spec} size="wide" />
        {references.length > 0 && <p className="mt-2 text-sm text-quiet">{references.join(" · ")}</p>}
        <PrintReadings name={title} child={child} points={withChart} units={units} />
        {earlier.length > 0 && (
          <p className="mt-2 text-sm text-quiet">{t("follow", { count: earlier.length })}</p>
        )}
      </section>
      {earlier.length > 0 && (
        <section className="print-sheet">
          <PrintReadings name={heading} heading={heading} child={child} points={earlier} units={units} />
        </section>
      )}
    </>
  );
}
