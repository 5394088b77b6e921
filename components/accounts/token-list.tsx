import { LinkButton } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { getTranslations } from "#lib/words/words.ts";
import { TokenRow, type TokenShown } from "./token-row.tsx";

type TokenListProps = { tokens: readonly TokenShown[]; timeZone: string; now: Date };

/** The keys a person has given to programs. */
export async function TokenList({ tokens, timeZone, now }: TokenListProps) {
  const t = await getTranslations("programs");
  return (
    <Card title={t("list.title")}>
      {tokens.length === 0 && <p className="mb-4 text-quiet">{t("list.none")}</p>}
      {tokens.length > 0 && (
        <ul className="mb-4 divide-y divide-line">
          {tokens.map((token) => (
            <TokenRow key={token.id} token={token} timeZone={timeZone} now={now} />
          ))}
        </ul>
      )}
      <LinkButton href="/settings/tokens/new">{t("make.open")}</LinkButton>
    </Card>
  );
}
