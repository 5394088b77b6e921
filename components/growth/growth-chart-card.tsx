import { Chart } from "#components/charts/chart.tsx";
import { Card } from "#components/ui/card.tsx";
import { versionOf } from "#lib/growth/core/chart-of.ts";
import type { GrowthProfile } from "#lib/growth/core/profile.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import { chartFrameWords } from "./chart-frame-words.ts";
import { ReferenceInUse } from "./chart-reference.tsx";
import { type ChildChart, childChart } from "./child-chart.ts";

type GrowthChartCardProps = Omit<ChildChart, "said" | "closer"> & { profile: GrowthProfile };

/** As many readings as the history shows at once stand in the page's table. */
const IN_THE_TABLE = 25;

export async function GrowthChartCard({ profile, ...asked }: GrowthChartCardProps) {
  const { child, choice, points, today } = asked;
  const t = await getTranslations("charts");
  const spec = await childChart({ ...asked, said: IN_THE_TABLE });
  const place = `/children/${child.id}/growth`;
  const { kind, range, lines } = choice;
  const asks = new URLSearchParams({ range, lines, of: today, v: versionOf(points) });
  const more = {
    href: `${place}/history${kind === "bmi" || kind === "weight-for-length" ? "" : `?kind=${kind}`}`,
    label: t("readings.more", { count: points.length }),
  };
  return (
    <Card>
      <Chart
        spec={spec}
        locale={await getLocale()}
        source={`${place}/chart/${kind}/spec?${asks}`}
        words={await chartFrameWords(spec, lines, more)}
      />
      <ReferenceInUse spec={spec} asked={asked} profile={profile} />
    </Card>
  );
}
