import { Act } from "#components/ui/act.tsx";
import { LinkButton } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { ChildView } from "#lib/families/core/child.ts";
import { repeatImport, takeBackImport } from "#lib/imports/actions.ts";
import type { ImportView } from "#lib/imports/core/import-view.ts";
import { formatMoment } from "#lib/kernel/moment-words.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import { CheckedWords } from "./checked-words.tsx";
import { CountsList } from "./counts-list.tsx";

type ResultCardProps = {
  of: ImportView;
  whose: readonly ChildView[];
  timeZone: string;
  /** True right after it was stored. */
  isNew: boolean;
};

/** The words of the way to what was brought, by room. */
const ways: Readonly<Record<string, string>> = {
  growth: "chart",
  vaccinations: "vaccinations",
  diary: "diary",
};

/** What came of a file: how much for whom, the way to it, and the way back. */
export async function ResultCard({ of, whose, timeZone, isNew }: ResultCardProps) {
  const t = await getTranslations("imports.result");
  const { id, familyId, counts, status, committedAt } = of;
  const added = counts.children ?? [];
  const total = added.reduce((sum, each) => sum + each.added, 0);
  const date = committedAt && formatMoment(committedAt, timeZone, await getLocale());
  return (
    <>
      {isNew && status === "done" && (
        <Notice tone="success" role="status">
          {t("stored", { count: total })}
        </Notice>
      )}
      <Card title={status === "done" ? date && t("done", { date }) : t("wasUndone")}>
        <div className="grid gap-4">
          <ul className="grid gap-1">
            {added.map(({ id: childId, room, added: count }) => {
              const child = whose.find((each) => each.id === childId);
              return (
                <li key={`${childId} ${room}`} className="flex min-h-touch flex-wrap items-center gap-x-4">
                  <span className="font-semibold">
                    {t(status === "done" ? "child" : "childUndone", {
                      name: child?.name ?? t("gone"),
                      count,
                    })}
                  </span>
                  {child && status === "done" && (
                    <TextLink
                      href={`/children/${childId}/${room}`}
                      aria-label={`${t(ways[room] ?? "chart")}: ${child.name}`}
                    >
                      {t(ways[room] ?? "chart")}
                    </TextLink>
                  )}
                </li>
              );
            })}
          </ul>
          {counts.checked && status === "done" && <CheckedWords of={counts.checked} />}
          <div className="text-quiet">
            <CountsList counts={{ ...counts.fates, new: 0 }} others={counts.others ?? {}} isOver />
          </div>
          <div className="grid gap-1">
            {status === "done" ? (
              <>
                <Act
                  action={takeBackImport}
                  fields={{ familyId, importId: id }}
                  label={t("undo")}
                  variant="secondary"
                />
                <p className="text-sm text-quiet">{t("undoHint")}</p>
              </>
            ) : (
              <Act
                action={repeatImport}
                fields={{ familyId, importId: id }}
                label={t("redo")}
                variant="primary"
              />
            )}
          </div>
        </div>
      </Card>
      <div>
        <LinkButton href={`/families/${familyId}/imports/new`}>{t("again")}</LinkButton>
      </div>
    </>
  );
}
