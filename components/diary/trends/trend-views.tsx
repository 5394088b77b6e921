import { Tabs } from "#components/ui/tabs.tsx";
import { getTranslations } from "#lib/words/words.ts";

const views = {
  time: "trends",
  clock: "trends/clock",
  body: "trends/body",
  helps: "trends/helps",
  year: "year",
};

/** The ways to look at a diary from further away. */
export async function TrendViews({ place, current }: { place: string; current: keyof typeof views }) {
  const t = await getTranslations("trends.views");
  return (
    <Tabs
      label={t("label")}
      tabs={Object.entries(views).map(([view, path]) => ({
        href: `${place}/${path}`,
        label: t(view),
        current: view === current,
      }))}
    />
  );
}
