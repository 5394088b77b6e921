import { LinkButton } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { getTranslations } from "#lib/words/words.ts";
import type { DiaryContext } from "../diary-context.ts";

/** A period without entries; `isEmpty` where the diary has none at all. */
export async function NothingYet({ context, isEmpty }: { context: DiaryContext; isEmpty: boolean }) {
  const t = await getTranslations("trends.empty");
  return (
    <EmptyState
      title={t(isEmpty ? "title" : "period")}
      action={context.mayRecord && <LinkButton href={`${context.place}/record`}>{t("record")}</LinkButton>}
    >
      {t(isEmpty ? "text" : "periodText")}
    </EmptyState>
  );
}
