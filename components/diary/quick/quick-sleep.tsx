import { ActionForm } from "#components/ui/action-form.tsx";
import { formWords } from "#components/ui/form-words.ts";
import { startTimer } from "#lib/diary/timers/actions.ts";
import { newId } from "#lib/kernel/ids.ts";
import { getTranslations } from "#lib/words/words.ts";
import { AskedHere } from "./asked-here.tsx";
import { TileButton } from "./tile-button.tsx";

/** The child fell asleep, now: a timer runs until somebody says that they woke up. */
export async function QuickSleep({ childId }: { childId: string }) {
  const t = await getTranslations("diary.now");
  return (
    <ActionForm action={startTimer} words={await formWords()} className="grid gap-2">
      <input type="hidden" name="childId" value={childId} />
      <input type="hidden" name="timerId" value={newId()} />
      <input type="hidden" name="kind" value="sleep" />
      <TileButton>{t("sleep")}</TileButton>
      <AskedHere />
    </ActionForm>
  );
}
