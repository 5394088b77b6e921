import { Card } from "#components/ui/card.tsx";
import {
  FEWEST_OCCASIONS,
  type Help,
  type HelpGroup,
  type WindowHours,
} from "#lib/diary/core/trends/helps.ts";
import { formatList } from "#lib/kernel/date-words.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import { HelpOfGroup } from "./help-group.tsx";

type HelpCardProps = {
  help: Help;
  hours: WindowHours;
  name: string;
  /** What other medications are called. */
  nameOf: (key: string) => string;
};

/** One medication or activity: with figures what was counted often enough, and the rest by how often alone. */
export async function HelpCard({ help, hours, name, nameOf }: HelpCardProps) {
  const t = await getTranslations("trends.helps");
  const locale = await getLocale();
  const { kind, times, counted, groups } = help;
  const isActivity = kind === "activity";
  const titleOf = ({ together }: HelpGroup) =>
    together.length > 0
      ? t(isActivity ? "togetherActivity" : "together", { names: formatList(together.map(nameOf), locale) })
      : t(isActivity ? "aloneActivity" : "alone");
  const few = groups.filter(({ figures }) => !figures);
  return (
    <Card title={name} aside={<span className="text-sm text-quiet">{t(`kinds.${kind}`)}</span>}>
      <div className="grid gap-4">
        <p className="text-quiet">{t("counted", { times, counted, hours })}</p>
        {groups.map(
          (group) =>
            group.figures && (
              <HelpOfGroup
                key={group.together.join()}
                kind={kind}
                title={titleOf(group)}
                times={group.times}
                figures={group.figures}
              />
            ),
        )}
        {few.length > 0 && (
          <div className="text-quiet">
            <p>{t("few", { fewest: FEWEST_OCCASIONS })}</p>
            <ul className="list-disc ps-5">
              {few.map((group) => (
                <li key={group.together.join()}>
                  {titleOf(group)} · {t("times", { count: group.times })}
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </Card>
  );
}
