import { Card } from "#components/ui/card.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { can } from "#lib/access/core/roles.ts";
import type { ChildView } from "#lib/families/core/child.ts";
import { getTranslations } from "#lib/words/words.ts";
import { RestoreChild } from "./restore-child.tsx";

type ArchivedChildrenProps = {
  all: readonly ChildView[];
  /** The one put away a moment ago, with its undo. */
  justNow: string | undefined;
};

export async function ArchivedChildren({ all, justNow }: ArchivedChildrenProps) {
  if (all.length === 0) return null;
  const t = await getTranslations("families.archived");
  const recent = all.find(({ id }) => id === justNow);
  return (
    <>
      {recent && (
        <Notice role="status">
          <div className="flex flex-wrap items-center gap-4">
            {t("done", { name: recent.name })}
            <RestoreChild childId={recent.id} label={t("undo")} />
          </div>
        </Notice>
      )}
      <Card title={t("title")}>
        <ul className="grid gap-2">
          {all.map((child) => (
            <li key={child.id} className="flex flex-wrap items-center justify-between gap-3">
              <TextLink href={`/children/${child.id}`}>{child.name}</TextLink>
              {can(child, "child:archive") && <RestoreChild childId={child.id} label={t("restore")} />}
            </li>
          ))}
        </ul>
      </Card>
    </>
  );
}
