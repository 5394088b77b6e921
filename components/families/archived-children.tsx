import { Card } from "#components/ui/card.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { ChildView } from "#lib/families/core/child.ts";
import { getTranslations } from "#lib/words/words.ts";
import { archiveWords } from "./archive-words.ts";
import { RestoreChild } from "./restore-child.tsx";

type ArchivedChildrenProps = {
  all: readonly ChildView[];
  /** The one put away a moment ago, with its undo. */
  justNow?: string | undefined;
};

export async function ArchivedChildren({ all, justNow }: ArchivedChildrenProps) {
  if (all.length === 0) return null;
  const t = await getTranslations("families.archived");
  const recent = all.find(({ id }) => id === justNow);
  return (
    <>
      {recent && (
        <Notice role="status" title={t("done", { name: recent.name })}>
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
            {(await archiveWords(recent)).sentence}
            <RestoreChild child={recent} label={t("undo")} />
          </div>
        </Notice>
      )}
      <Card title={t("title")}>
        <p className="mb-3 text-sm text-quiet">{t("lead")}</p>
        <ul className="divide-y divide-line">
          {all.map((child) => (
            <ArchivedRow key={child.id} child={child} />
          ))}
        </ul>
      </Card>
    </>
  );
}

async function ArchivedRow({ child }: { child: ChildView }) {
  const t = await getTranslations("families.archived");
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3 first:pt-0 last:pb-0">
      <span className="min-w-0">
        <TextLink href={`/children/${child.id}`}>{child.name}</TextLink>
        <span className="block text-sm text-quiet">{(await archiveWords(child)).left}</span>
      </span>
      <RestoreChild child={child} label={t("restore")} />
    </li>
  );
}
