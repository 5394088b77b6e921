import { LinkButton } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { Picture } from "#components/ui/picture.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { ReactionRecord } from "#lib/vaccinations/core/dose-record.ts";
import { isSerious } from "#lib/vaccinations/core/reactions.ts";
import { getTranslations } from "#lib/words/words.ts";
import { ReactionHelp } from "./reaction-help.tsx";
import { kindWords, reactionLine } from "./reaction-words.ts";

type ReactionListProps = {
  reactions: readonly ReactionRecord[];
  /** The address of the dose. */
  place: string;
  mayRecord: boolean;
};

/** What was seen after a dose, and where to write down more. */
export async function ReactionList({ reactions, place, mayRecord }: ReactionListProps) {
  const t = await getTranslations("vaccinations.reactions");
  return (
    <Card title={t("title")}>
      <div className="grid gap-4">
        {reactions.length === 0 && <p className="text-quiet">{t("none")}</p>}
        {reactions.length > 0 && (
          <ul className="grid gap-4 divide-y divide-line">
            {reactions.map((reaction) => (
              <li key={reaction.id} className="flex gap-4 pt-4 first:pt-0">
                <Reaction reaction={reaction} place={place} mayRecord={mayRecord} />
              </li>
            ))}
          </ul>
        )}
        {reactions.some(isSerious) && <ReactionHelp urgent />}
        {mayRecord && (
          <div>
            <LinkButton href={`${place}/reactions/new`} variant="secondary">
              {t("add")}
            </LinkButton>
          </div>
        )}
      </div>
    </Card>
  );
}

async function Reaction({
  reaction,
  place,
  mayRecord,
}: { reaction: ReactionRecord } & Omit<ReactionListProps, "reactions">) {
  const t = await getTranslations("vaccinations.reactions");
  return (
    <>
      {reaction.pictureId && (
        <Picture
          pictureId={reaction.pictureId}
          size={96}
          alt={t("photoOf")}
          width={64}
          height={64}
          className="size-16 flex-none rounded-control object-cover"
        />
      )}
      <div className="grid min-w-0 gap-1">
        <p className="font-semibold">{await kindWords(reaction)}</p>
        <p className="text-sm text-quiet">{await reactionLine(reaction)}</p>
        {reaction.note && <p className="break-words">{reaction.note}</p>}
        {mayRecord && (
          <p className="flex min-h-touch items-center">
            <TextLink href={`${place}/reactions/${reaction.id}`}>{t("correct")}</TextLink>
          </p>
        )}
      </div>
    </>
  );
}
