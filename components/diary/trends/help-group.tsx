import type { Help, HelpFigures } from "#lib/diary/core/trends/helps.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import { figureWords } from "../words/figure-words.ts";
import { changeSentence, signedWords } from "./change-words.ts";
import { HelpPicture } from "./help-picture.tsx";

/** So many occasions with a level before the last one tell whether pain had been rising. */
const FEWEST_KNOWN = 3;

const isOftenRising = ({ times, of }: HelpFigures["rising"]) => of >= FEWEST_KNOWN && times * 2 > of;

type HelpOfGroupProps = { kind: Help["kind"]; title: string; times: number; figures: HelpFigures };

/** What pain did on the occasions of one kind: in words first, then drawn. */
export async function HelpOfGroup({ kind, title, times, figures }: HelpOfGroupProps) {
  const t = await getTranslations("trends.helps");
  const locale = await getLocale();
  const figure = (level: number) => figureWords(level, locale);
  const [before, after] = [figure(figures.before), figure(figures.after)];
  const { rising, untreated } = figures;
  const comparison = kind === "activity" ? "untreatedActivity" : "untreated";
  return (
    <div className="grid gap-2">
      <h3 className="font-semibold">
        {title} <span className="font-normal text-quiet">· {t("times", { count: times })}</span>
      </h3>
      <p>
        {t("beforeAfter", { before, after })} {changeSentence(figures, t, locale)}{" "}
        {t("lowest", { lowest: figure(figures.lowest) })}
      </p>
      <HelpPicture
        figures={figures}
        label={t("picture", { before, after })}
        words={{ before: t("before"), after: t("after") }}
      />
      {isOftenRising(rising) && <p>{t("rising", rising)}</p>}
      {untreated ? (
        <p>{t(comparison, { change: signedWords(untreated.change, locale), times: untreated.times })}</p>
      ) : (
        <p className="text-quiet">{t("noUntreated")}</p>
      )}
    </div>
  );
}
