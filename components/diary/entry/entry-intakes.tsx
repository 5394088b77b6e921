import { LinkButton } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { can } from "#lib/access/core/roles.ts";
import type { Entry, Intake } from "#lib/diary/core/entry.ts";
import { sayableNotices } from "#lib/diary/core/medicines/told-notices.ts";
import { getTranslations } from "#lib/words/words.ts";
import type { DiaryContext } from "../diary-context.ts";
import { NoticedLines } from "../medicines/noticed-lines.tsx";
import { intakeWords } from "../words/intake-words.ts";

type EntryIntakesProps = {
  entry: Entry;
  /** Whom to call when too much was given, as the family wrote it. */
  emergency: string | null;
  context: DiaryContext;
};

/** What was given, as it was written, with what had been pointed out before it was saved. */
export async function EntryIntakes({ entry, emergency, context }: EntryIntakesProps) {
  if (entry.intakes.length === 0) return null;
  const t = await getTranslations("diary.entry");
  const sight = { growth: can(context.child, "growth:read") };
  const lines = await Promise.all(
    entry.intakes.map(async (intake) => ({ intake, note: await noteOf(intake) })),
  );
  return (
    <Card title={t("medicine")}>
      <ul className="grid gap-3">
        {lines.map(({ intake, note }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same may be given twice, and is never reordered
          <li key={at} className="grid gap-1 break-words">
            <p className="font-semibold">{intakeWords(intake)}</p>
            {note && <p className="text-sm text-quiet">{note}</p>}
            <NoticedLines
              intake={{ ...intake, noticed: sayableNotices(intake.noticed, sight) }}
              emergency={emergency}
            />
          </li>
        ))}
      </ul>
      {context.mayRecord && (
        <p className="mt-4">
          <LinkButton href={`${context.place}/record?repeat=${entry.id}`} size="small">
            {t("again")}
          </LinkButton>
        </p>
      )}
    </Card>
  );
}

async function noteOf({ route, text, amount }: Intake): Promise<string> {
  const t = await getTranslations("diary");
  return [route && t(`record.routes.${route}`), text !== "" && amount === null && t("entry.unread")]
    .filter(Boolean)
    .join(" · ");
}
