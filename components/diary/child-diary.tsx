import { Card } from "#components/ui/card.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { can } from "#lib/access/core/roles.ts";
import type { Entry } from "#lib/diary/core/entry.ts";
import type { Timer } from "#lib/diary/core/timer.ts";
import type { ChildView } from "#lib/families/core/child.ts";
import { clockText } from "#lib/kernel/clock-text.ts";
import { formatShortDate } from "#lib/kernel/date-words.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import { type DiaryContext, diaryContextOf } from "./diary-context.ts";
import { sinceWords } from "./timers/since-words.ts";
import { agoWords } from "./words/clock-words.ts";
import { entryBrief } from "./words/entry-words.ts";

type ChildDiaryProps = {
  child: ChildView;
  glance: { readonly last: Entry | null; readonly timers: readonly Timer[] };
};

/** What was last written in a child's diary, on the child's page. */
export async function ChildDiary(props: ChildDiaryProps) {
  if (!can(props.child, "diary:read")) return null;
  const t = await getTranslations("diary");
  const context = diaryContextOf(props.child, new Date());
  return (
    <Card
      title={<TextLink href={context.place}>{t("title")}</TextLink>}
      aside={context.mayRecord && <TextLink href={`${context.place}/record`}>{t("card.record")}</TextLink>}
    >
      <Lines {...props} context={context} />
    </Card>
  );
}

/** The same within a child's card. */
export async function DiaryLines(props: ChildDiaryProps) {
  if (!can(props.child, "diary:read")) return null;
  const t = await getTranslations("diary");
  const context = diaryContextOf(props.child, new Date());
  return (
    <div className="mt-5 border-line border-t pt-3">
      <p className="flex min-h-touch items-center justify-between gap-4">
        <TextLink href={context.place}>{t("title")}</TextLink>
        {context.mayRecord && <TextLink href={`${context.place}/record`}>{t("card.record")}</TextLink>}
      </p>
      <Lines {...props} context={context} />
    </div>
  );
}

async function Lines({ glance: { last, timers }, context }: ChildDiaryProps & { context: DiaryContext }) {
  const t = await getTranslations("diary.card");
  const running = await Promise.all(timers.map((timer) => sinceWords(timer, context)));
  return (
    <>
      {running.map((line) => (
        <p key={line} className="font-semibold">
          {line}
        </p>
      ))}
      {last ? (
        <p className="break-words">{await lastWords(last, context)}</p>
      ) : (
        timers.length === 0 && <p className="text-quiet">{t("none")}</p>
      )}
    </>
  );
}

/** "Last: 23:05, 4 h 10 min ago: Paracetamol 5 ml"; with its date where that is a day or more. */
async function lastWords(last: Entry, { instant, unit, today }: DiaryContext): Promise<string> {
  const t = await getTranslations("diary.card");
  const words = await getTranslations("diary.words");
  const locale = await getLocale();
  const what = entryBrief(last, unit, words, locale);
  const minutes = last.at ? Math.floor((instant.getTime() - Date.parse(last.at)) / 60_000) : null;
  const date = last.day === today ? t("today") : formatShortDate(last.day, locale);
  if (minutes === null || last.minute === null) return t("last", { when: date, what });
  const clock = clockText(last.minute);
  const when = minutes < 1440 ? `${clock}, ${agoWords(Math.max(0, minutes), words)}` : `${date}, ${clock}`;
  return t("last", { when, what });
}
