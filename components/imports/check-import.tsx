import { Act } from "#components/ui/act.tsx";
import { Card } from "#components/ui/card.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { ChildView } from "#lib/families/core/child.ts";
import { confirmImport, putAsideImport } from "#lib/imports/actions.ts";
import { isDoubtful, isKept } from "#lib/imports/core/fate.ts";
import type { ImportView, Seen } from "#lib/imports/core/import-view.ts";
import { isUndecided } from "#lib/imports/core/rows-page.ts";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import type { Units } from "#lib/kernel/units.ts";
import { getTranslations } from "#lib/words/words.ts";
import { ChoicesForm } from "./choices-form.tsx";
import { FateCounts } from "./counts-list.tsx";
import { DiaryFacts } from "./diary-facts.tsx";
import { DoubtsForm } from "./doubts-form.tsx";
import { RowsCard } from "./rows-card.tsx";
import { StoreForm } from "./store-form.tsx";
import { sourceWords } from "./type-words.ts";

type CheckImportProps = {
  of: ImportView;
  seen: Seen;
  /** Whom the person may record for. */
  whose: readonly ChildView[];
  units: Units;
  mayAdd: boolean;
  today: CalendarDate;
  asked: { readonly fate?: string | undefined; readonly page?: string | undefined };
};

/** An open import: what the file is, what becomes of it, how it is read, and every row. */
export async function CheckImport({ of, seen, whose, units, mayAdd, today, asked }: CheckImportProps) {
  const t = await getTranslations("imports.check");
  const { id, familyId } = of;
  const { recognised, fates } = seen;
  const place = `/families/${familyId}/imports/${id}`;
  const count = fates.filter(isKept).length;
  const undecided = fates.some(isUndecided);
  const doubts = fates.filter(isDoubtful).length;
  // A file of feedings has nothing that could be read another way.
  const isOpen = recognised.needs.mapping || fates.some(({ outcome }) => outcome !== "not-yet");
  const choices = isOpen && (
    <ChoicesForm familyId={familyId} importId={id} seen={seen} whose={whose} mayAdd={mayAdd} today={today} />
  );
  // What cannot be told without an answer asks for it first.
  const asksFirst = count === 0 && (undecided || recognised.needs.mapping);
  return (
    <>
      {asksFirst && choices}
      <Card title={await sourceWords(recognised.source, recognised.type)}>
        <div className="grid gap-4">
          <FateCounts fates={fates} />
          <DiaryFacts seen={seen} whose={whose} today={today} />
          {undecided && (
            <Notice tone="warn">
              <TextLink href="#choices">{t("undecided")}</TextLink>
            </Notice>
          )}
          {doubts > 0 && (
            <Notice tone="warn">
              {t("doubts", { count: doubts })}{" "}
              <TextLink href={`${place}?fate=doubt#rows`}>{t("seeDoubts")}</TextLink>
              <DoubtsForm familyId={familyId} importId={id} count={doubts} isChosen={seen.choices.doubtful} />
            </Notice>
          )}
          {count > 0 ? (
            <StoreForm
              action={confirmImport}
              address={`${place}/store`}
              familyId={familyId}
              importId={id}
              count={count}
              words={await storeWords(count)}
            />
          ) : (
            <>
              {!asksFirst && <p className="text-quiet">{t("nothing")}</p>}
              <p className="text-sm text-quiet">{t("nothingStored")}</p>
            </>
          )}
        </div>
      </Card>
      {!asksFirst && choices}
      <RowsCard seen={seen} whose={whose} units={units} place={place} asked={asked} />
      <div className="grid gap-1">
        <Act action={putAsideImport} fields={{ familyId, importId: id }} label={t("drop")} variant="quiet" />
        <p className="text-sm text-quiet">{t("dropHint")}</p>
      </div>
    </>
  );
}

async function storeWords(count: number) {
  const t = await getTranslations("imports.check");
  return {
    store: t("store", { count }),
    storing: t("storing"),
    nothingStored: t("nothingStored"),
    keepOpen: t("keepOpen"),
    checking: t("checking"),
    progress: t("progress", { done: "{done}", of: "{of}" }),
    unreachable: t("unreachable"),
    failed: t("failed"),
  };
}
