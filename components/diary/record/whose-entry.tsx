import { Tabs } from "#components/ui/tabs.tsx";
import { can } from "#lib/access/core/roles.ts";
import type { ChildView } from "#lib/families/core/child.ts";
import { getTranslations } from "#lib/words/words.ts";

/** For which child of several the form is: at night the wrong twin is written down soon. */
export async function WhoseEntry({ of, child }: { of: readonly ChildView[]; child: ChildView }) {
  const choosable = of.filter((each) => !each.isArchived && can(each, "diary:record"));
  if (choosable.length < 2) return null;
  const t = await getTranslations("diary.record");
  return (
    <Tabs
      label={t("whom")}
      tabs={choosable.map(({ id, name }) => ({
        href: `/children/${id}/diary/record`,
        label: name,
        current: id === child.id,
      }))}
    />
  );
}
