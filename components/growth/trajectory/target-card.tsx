import { LinkButton } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { Facts } from "#components/ui/facts.tsx";
import type { TargetHeight } from "#lib/growth/core/trajectory/target-height.ts";
import type { Units } from "#lib/kernel/units.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import { measureWords } from "../measure-words.ts";
import { referenceName } from "../reference-words.ts";
import { SourceLine } from "./source-line.tsx";

type TargetCardProps = {
  name: string;
  target: TargetHeight | null;
  units: Units;
  /** Where the parents' heights are given, for those who may. */
  settingsHref: string | null;
};

/** Where the parents' heights lead; or that they may be given. */
export async function TargetCard({ name, target, units, settingsHref }: TargetCardProps) {
  const t = await getTranslations("trajectory.target");
  const locale = await getLocale();
  if (!target)
    return (
      <Card title={t("title")}>
        <p className="max-w-prose text-quiet">{t("empty")}</p>
        {settingsHref && (
          <p className="mt-3">
            <LinkButton href={settingsHref} size="small">
              {t("action")}
            </LinkButton>
          </p>
        )}
      </Card>
    );
  const { adult } = target;
  const cm = (value: number) => measureWords("length", value, units, locale);
  const [low, middle, high] = [target.lowCm, target.cm, target.highCm].map(cm);
  const on = adult && (await referenceName(adult.reference, "actual"));
  return (
    <Card title={t("title")}>
      <p className="mb-4 max-w-prose">{t("lead", { name, low: low ?? "", high: high ?? "" })}</p>
      <Facts
        facts={[
          {
            label: t("middle"),
            value: middle,
            note: adult && t("place", { percentile: rank(adult.percentile), years: adult.atYears }),
          },
          {
            label: t("range"),
            value: `${low} – ${high}`,
            note:
              adult && t("rangePlace", { low: rank(adult.lowPercentile), high: rank(adult.highPercentile) }),
          },
        ]}
      />
      <p className="mt-4 max-w-prose text-sm text-quiet">
        {t("how", { between: cm(13), either: cm(8.5) })} {on && t("on", { on })}
      </p>
      <SourceLine id="tanner" />
    </Card>
  );
}

/** A percentile as said in a sentence: there is no 0th, nor a 100th. */
function rank(percentile: number): number {
  return Math.min(99, Math.max(1, Math.round(percentile)));
}
