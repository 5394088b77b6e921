import { AskedAct } from "#components/ui/asked-act.tsx";
import { revokeToken } from "#lib/accounts/tokens/actions.ts";
import { reachOf } from "#lib/accounts/tokens/core/token.ts";
import { formatList, formatShortDate } from "#lib/kernel/date-words.ts";
import { todayIn } from "#lib/kernel/dates.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";

export type TokenShown = {
  readonly id: string;
  readonly name: string;
  readonly ending: string;
  readonly scopes: readonly string[];
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
  readonly lastUsedAt: Date | null;
};

type TokenRowProps = { token: TokenShown; timeZone: string; now: Date };

/** A key: what it may do, since when, until when, and the way to take it back. */
export async function TokenRow({ token, timeZone, now }: TokenRowProps) {
  const { id, name, ending, scopes, createdAt, expiresAt, lastUsedAt } = token;
  const t = await getTranslations("programs.list");
  const locale = await getLocale();
  const day = (at: Date) => ({ date: formatShortDate(todayIn(timeZone, at), locale) });
  const isOver = expiresAt !== null && expiresAt <= now;
  const until = expiresAt ? t(isOver ? "expired" : "expires", day(expiresAt)) : t("forever");
  const told = [...Map.groupBy(reachOf(scopes), ({ reach }) => reach)].map(([reach, of]) => {
    const names = of.map(({ area }) => t(`areas.${area}`));
    return t(`reach.${reach}`, { area: formatList(names, locale) });
  });
  const facts = [t("made", day(createdAt)), lastUsedAt ? t("used", day(lastUsedAt)) : t("unused"), until];
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3 first:pt-0">
      <div className="min-w-0 flex-1 basis-60">
        <p className="wrap-anywhere">
          <strong>{name}</strong> <span className="text-sm text-quiet">{t("ending", { ending })}</span>
        </p>
        <p className="text-sm">{formatList(told, locale)}</p>
        <p className="text-sm text-quiet">{facts.join(", ")}</p>
      </div>
      <AskedAct
        id={`token-${id}`}
        action={revokeToken}
        fields={{ tokenId: id }}
        words={{
          title: t("revokeTitle", { name }),
          text: t("revokeText"),
          submit: t("revokeSubmit"),
          cancel: t("cancel"),
        }}
        size="small"
      >
        {t("revoke")}
        <span className="sr-only"> {name}</span>
      </AskedAct>
    </li>
  );
}
