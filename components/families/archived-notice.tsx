import { Notice } from "#components/ui/notice.tsx";
import type { ChildView } from "#lib/families/core/child.ts";
import { getTranslations } from "#lib/words/words.ts";
import { archiveWords } from "./archive-words.ts";
import { RestoreChild } from "./restore-child.tsx";

/** Says of a record that it is put away, and until when it can be fetched back. */
export async function ArchivedNotice({ child }: { child: ChildView }) {
  const t = await getTranslations("families.archived");
  return (
    <Notice title={t("notice")}>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        {(await archiveWords(child)).sentence}
        <RestoreChild child={child} label={t("restore")} />
      </div>
    </Notice>
  );
}
