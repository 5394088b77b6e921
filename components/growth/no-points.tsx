import { LinkButton } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LogoMark } from "#components/ui/logo.tsx";
import type { Measure } from "#lib/growth/core/child-growth.ts";
import { getTranslations } from "#lib/words/words.ts";

/** In place of a chart nothing was measured for. */
export async function NoPoints({ kind, recordHref }: { kind: Measure; recordHref: string | null }) {
  const t = await getTranslations("growth.chart");
  const words = kind === "bmi" ? "emptyBmi" : "empty";
  return (
    <Card>
      <EmptyState
        title={t(`${words}.title`)}
        picture={<LogoMark />}
        action={
          recordHref && (
            <LinkButton href={recordHref} variant="primary">
              {t("empty.action")}
            </LinkButton>
          )
        }
      >
        {t(`${words}.text`)}
      </EmptyState>
    </Card>
  );
}
