import { Card } from "#components/ui/card.tsx";
import type { Finding } from "#lib/growth/core/trajectory/finding.ts";
import { formatMonth } from "#lib/kernel/date-words.ts";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import { kindWords } from "./finding-words.ts";
import { SeverityLabel } from "./severity-label.tsx";

export type SteadyFinding = Extract<Finding, { code: "steady" }>;

type SteadyCardProps = {
  findings: readonly SteadyFinding[];
  today: CalendarDate;
  ageDays: (kind: Finding["kind"]) => number;
};

/** What keeps to its own line, said plainly and together. */
export async function SteadyCard({ findings, today, ageDays }: SteadyCardProps) {
  const t = await getTranslations("trajectory");
  const locale = await getLocale();
  const items = await Promise.all(
    findings.map(async ({ kind, detail }) =>
      t("steady.item", {
        kind: await kindWords(kind, ageDays(kind)),
        since: formatMonth(detail.since, today, locale),
      }),
    ),
  );
  return (
    <Card as="article">
      <SeverityLabel severity="good" />
      <h2 className="mt-1 text-lg">{t("steady.title", { count: findings.length })}</h2>
      <ul className="mt-2 list-disc ps-5">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <p className="mt-2 max-w-prose text-quiet">{t("steady.text")}</p>
    </Card>
  );
}
