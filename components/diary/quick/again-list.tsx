import { ActionForm } from "#components/ui/action-form.tsx";
import { repeatMedications } from "#lib/diary/actions.ts";
import type { Bundle } from "#lib/diary/core/habits.ts";
import { clockText } from "#lib/kernel/clock-text.ts";
import { formatShortDate } from "#lib/kernel/date-words.ts";
import { newId } from "#lib/kernel/ids.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import type { DiaryContext } from "../diary-context.ts";
import { agoWords } from "../words/clock-words.ts";
import { intakeWords } from "../words/intake-words.ts";
import { AgainButton } from "./again-button.tsx";
import { UnlessAsked } from "./asked-giving.tsx";
import { AskedHere } from "./asked-here.tsx";
import { givingWords } from "./giving-words.ts";

type AgainListProps = { bundles: readonly Bundle[]; context: DiaryContext };

/** The last medications, each to be given again in one tap: it is written down for the moment of the tap. */
export async function AgainList({ bundles, context }: AgainListProps) {
  if (bundles.length === 0) return null;
  const t = await getTranslations("diary.now");
  const words = await givingWords(context.place);
  const rows = await Promise.all(
    bundles.map(async (bundle) => ({ ...bundle, note: await lastWords(bundle.last, context) })),
  );
  return (
    <section aria-labelledby="again" className="grid gap-2">
      <h2 id="again" className="text-base">
        {t("again")}
      </h2>
      <ul className="grid gap-2 sm:grid-cols-2">
        {rows.map(({ entryId, intakes, note }) => (
          <li key={entryId}>
            <ActionForm action={repeatMedications} words={words.form} className="grid gap-2">
              <input type="hidden" name="childId" value={context.child.id} />
              <input type="hidden" name="entryId" value={newId()} />
              <input type="hidden" name="fromEntryId" value={entryId} />
              <UnlessAsked>
                <AgainButton note={note}>{intakes.map(intakeWords).join(" + ")}</AgainButton>
              </UnlessAsked>
              <AskedHere giving={words.giving} />
            </ActionForm>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** When something was given last: "last 23:05, 4 h 10 min ago"; with its date where that is a day or more. */
async function lastWords(
  { day, minute, at }: Bundle["last"],
  { instant, today }: DiaryContext,
): Promise<string> {
  const t = await getTranslations("diary.now");
  const words = await getTranslations("diary.words");
  const date = formatShortDate(day, await getLocale());
  if (at === null || minute === null) return t("last", { when: day === today ? t("today") : date });
  const minutes = Math.max(0, Math.floor((instant.getTime() - Date.parse(at)) / 60_000));
  const clock = clockText(minute);
  return t("last", { when: minutes < 1440 ? `${clock}, ${agoWords(minutes, words)}` : `${date}, ${clock}` });
}
