import { LinkButton } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import type { Finding } from "#lib/growth/core/trajectory/finding.ts";
import { getTranslations } from "#lib/words/words.ts";
import { type FindingContext, findingWords } from "./finding-words.ts";
import { SeverityLabel } from "./severity-label.tsx";
import { SourceLine } from "./source-line.tsx";

type Spoken = Exclude<Finding, { code: "steady" }>;

type FindingCardProps = {
  finding: Spoken;
  context: FindingContext;
  /** Where what may be a slip is put right, for those who may. */
  correctHref: string | null;
};

/** One thing the course of growth says: what it means, what usually explains it, whom to ask, and who says so. */
export async function FindingCard({ finding, context, correctHref }: FindingCardProps) {
  const t = await getTranslations("trajectory");
  const words = await findingWords(finding, context);
  const parts = (["means", "usually", "whom"] as const).map((part) => ({
    name: t(`parts.${part}`),
    text: words[part],
  }));
  return (
    <Card as="article">
      <SeverityLabel severity={finding.severity} />
      <h2 className="mt-1 max-w-prose text-lg">{words.title}</h2>
      <dl className="mt-3 mb-3 grid max-w-prose gap-3">
        {parts.map(({ name, text }) => (
          <div key={name}>
            <dt className="text-sm text-quiet">{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {words.source && <SourceLine id={words.source} />}
      {correctHref && (
        <p className="mt-3">
          <LinkButton href={correctHref} size="small">
            {t("findings.implausible.action")}
          </LinkButton>
        </p>
      )}
    </Card>
  );
}
