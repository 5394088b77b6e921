import { LinkButton } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LogoMark } from "#components/ui/logo.tsx";
import type { Measure } from "#lib/growth/core/child-growth.ts";
import { getTranslations } from "#lib/words/words.ts";

type NoPointsProps = {
  kind: Measure;
  /** False for a measure that says nothing at the child's age. */
  isUsed: boolean;
  recordHref: string | null;
};

/** In place of a chart nothing was measured for, or that no reference knows yet. */
export async function NoPoints({ kind, isUsed, recordHref }: NoPointsProps) {
  const t = await getTranslations();
  const words = isUsed ? wordsOf(kind) : "charts.notUsed";
  return (
    <Card>
      <EmptyState
        title={t(`${words}.title`)}
        picture={<LogoMark />}
        action={
          isUsed &&
          recordHref && (
            <LinkButton href={recordHref} variant="primary">
              {t("growth.chart.empty.action")}
            </LinkButton>
          )
        }
      >
        {t(`${words}.text`)}
      </EmptyState>
    </Card>
  );
}

function wordsOf(kind: Measure): string {
  if (kind === "weight-for-length") return "charts.emptyPair";
  return kind === "bmi" ? "growth.chart.emptyBmi" : "growth.chart.empty";
}
