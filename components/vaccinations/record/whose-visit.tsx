import { Tabs } from "#components/ui/tabs.tsx";
import { can } from "#lib/access/core/roles.ts";
import type { ChildView } from "#lib/families/core/child.ts";
import { getTranslations } from "#lib/words/words.ts";

/** With several children: for whom this is, so that nothing is written down for the wrong one. */
export async function WhoseVisit({ of, child }: { of: readonly ChildView[]; child: ChildView }) {
  const recordable = of.filter((each) => !each.isArchived && can(each, "vaccinations:record"));
  if (recordable.length < 2) return null;
  const t = await getTranslations("vaccinations.record");
  return (
    <div className="mb-5">
      <Tabs
        label={t("whom")}
        tabs={recordable.map(({ id, name }) => ({
          href: `/children/${id}/vaccinations/record`,
          label: name,
          current: id === child.id,
        }))}
      />
    </div>
  );
}
