import { Card } from "#components/ui/card.tsx";
import { can } from "#lib/access/core/roles.ts";
import type { ChildView } from "#lib/families/core/child.ts";
import type { ChartChoice } from "#lib/growth/core/chart-choice.ts";
import { getTranslations } from "#lib/words/words.ts";
import { ChartDownloads } from "./chart-downloads.tsx";

type ChartMoreProps = { child: ChildView; choice: ChartChoice; hasChart: boolean; hasSiblings: boolean };

/** Everything else one may want of a chart, in one place below it. */
export async function ChartMore({ child, choice, hasChart, hasSiblings }: ChartMoreProps) {
  const t = await getTranslations("charts.more");
  const place = `/children/${child.id}/growth`;
  const { kind, range, lines } = choice;
  const shown = new URLSearchParams({ range, lines });
  const compared = kind === "weight-for-length" ? "weight" : kind;
  const mayImport = can(child, "growth:record") && !child.isArchived;
  const links = [
    { href: `${place}/history`, label: t("history") },
    ...(hasSiblings ? [{ href: `${place}/siblings?kind=${compared}`, label: t("siblings") }] : []),
    ...(hasChart ? [{ href: `${place}/print?kind=${kind}&${shown}`, label: t("print") }] : []),
    ...(mayImport
      ? [{ href: `/families/${child.familyId}/imports/new?child=${child.id}`, label: t("import") }]
      : []),
    { href: `${place}/settings`, label: t("settings") },
  ];
  return (
    <Card title={t("title")}>
      <ul className="chart-more" data-still="">
        {links.map(({ href, label }) => (
          <li key={href}>
            <a href={href} className="text-link">
              {label}
            </a>
          </li>
        ))}
        {hasChart && (
          <li className="chart-more-files">
            <span>{t("download")}</span>
            <ChartDownloads
              href={`${place}/chart/${kind}?${shown}`}
              words={{ svg: t("svg"), png: t("png"), failed: t("pngFailed") }}
            />
          </li>
        )}
        <li className="chart-more-files">
          <span>{t("export")}</span>
          {(["csv", "json"] as const).map((format) => (
            <a
              key={format}
              href={`${place}/export/${format}`}
              download
              aria-label={t(format)}
              className="text-link"
            >
              {format.toUpperCase()}
            </a>
          ))}
        </li>
      </ul>
    </Card>
  );
}
