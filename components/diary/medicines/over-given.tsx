import { Notice } from "#components/ui/notice.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { isOverGiven, mostOf } from "#lib/diary/core/medicines/medicine-state.ts";
import { ingredientName } from "#lib/diary/core/medicines/notice-sentence.ts";
import { type Regimen, recentStates } from "#lib/diary/core/medicines/regimen.ts";
import { getTranslations } from "#lib/words/words.ts";
import { type DiaryContext, dosingMoment } from "../diary-context.ts";

type OverGivenProps = { regimen: Regimen; context: DiaryContext };

/** What was given more often in the last 24 hours than the most, and whom to call now; nothing where nothing was. */
export async function OverGiven({ regimen, context }: OverGivenProps) {
  const moment = dosingMoment(context);
  const over = recentStates(regimen, moment).filter(({ state }) => isOverGiven(state));
  if (over.length === 0) return null;
  const t = await getTranslations("medicines");
  const { emergency } = regimen;
  return (
    <Notice tone="danger" title={t("over.title")}>
      <ul>
        {over.map(({ key, name, isShared, state }) => (
          <li key={key}>
            {t("over.given", {
              name: isShared ? t("state.as", { name, ingredient: ingredientName(key, t) }) : name,
              given: state.nth - 1,
              untimed: state.untimed,
              most: mostOf(state) ?? 0,
            })}
          </li>
        ))}
      </ul>
      <p className="mt-1">{emergency ? t("over.callOwn", { emergency }) : t("over.call")}</p>
      {!emergency && (
        <p className="flex min-h-touch items-center">
          <TextLink href={`${context.place}/settings`}>{t("over.settings")}</TextLink>
        </p>
      )}
    </Notice>
  );
}
