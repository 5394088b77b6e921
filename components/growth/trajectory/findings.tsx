import { LinkButton } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import type { Finding } from "#lib/growth/core/trajectory/finding.ts";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import type { Units } from "#lib/kernel/units.ts";
import { getTranslations } from "#lib/words/words.ts";
import { FindingCard } from "./finding-card.tsx";
import { SteadyCard, type SteadyFinding } from "./steady-card.tsx";

type FindingsProps = {
  findings: readonly Finding[];
  name: string;
  today: CalendarDate;
  /** The age at the latest reading of a kind. */
  ageDays: (kind: Finding["kind"]) => number;
  units: Units;
  /** Where to record, for those who may. */
  recordHref: string | null;
  /** Where a finding's reading is put right, for those who may. */
  correctHref: (finding: Finding) => string | null;
};

/** All that the course of growth says, most pressing first; or that it is too early to tell. */
export async function Findings({
  findings,
  name,
  today,
  ageDays,
  units,
  recordHref,
  correctHref,
}: FindingsProps) {
  const t = await getTranslations("trajectory");
  const steady = findings.filter((finding): finding is SteadyFinding => finding.code === "steady");
  const spoken = findings.flatMap((finding) => (finding.code === "steady" ? [] : [finding]));
  if (findings.length === 0)
    return (
      <Card>
        <EmptyState
          title={t("nothing.title")}
          action={
            recordHref && (
              <LinkButton href={recordHref} variant="primary">
                {t("nothing.action")}
              </LinkButton>
            )
          }
        >
          {t("nothing.text")}
        </EmptyState>
      </Card>
    );
  return (
    <div className="grid gap-4">
      {spoken.map((finding) => (
        <FindingCard
          key={`${finding.code} ${finding.kind}`}
          finding={finding}
          context={{ name, today, units, ageDays: ageDays(finding.kind) }}
          correctHref={correctHref(finding)}
        />
      ))}
      {steady.length > 0 && <SteadyCard findings={steady} today={today} ageDays={ageDays} />}
    </div>
  );
}
