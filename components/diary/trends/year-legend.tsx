import { getTranslations } from "#lib/words/words.ts";

/** What the shades mean, in steps of two levels. */
export async function YearLegend() {
  const t = await getTranslations("trends.year");
  const levels = [1, 2, 3, 4, 5].map((shade) => ({
    shade: `s${shade}`,
    name: t("level", { from: shade * 2 - 1, to: shade * 2 }),
  }));
  const all = [{ shade: "e", name: t("noLevel") }, { shade: "s0", name: "0" }, ...levels];
  return (
    <div>
      <p className="text-sm text-quiet">{t("legend")}</p>
      <ul className="year-legend">
        {all.map(({ shade, name }) => (
          <li key={shade}>
            <span aria-hidden="true" className={`year-key ${shade}`} />
            {name}
          </li>
        ))}
      </ul>
    </div>
  );
}
