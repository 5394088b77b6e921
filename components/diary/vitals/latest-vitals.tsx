import { LinkButton } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { LatestVital } from "#lib/diary/core/vitals/latest-vitals.ts";
import { placeVitals } from "#lib/diary/core/vitals/place-vitals.ts";
import { clockText } from "#lib/kernel/clock-text.ts";
import { formatDate } from "#lib/kernel/date-words.ts";
import { daysBetween } from "#lib/kernel/dates.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import type { DiaryContext } from "../diary-context.ts";
import { PlacementList } from "./placement-list.tsx";
import { byUrgency } from "./placement-order.ts";
import type { PlacementContext } from "./placement-words.ts";
import { type VitalGround, vitalChildOn } from "./vital-child.ts";

type LatestVitalsProps = {
  latest: readonly LatestVital[];
  grounds: ReadonlyMap<LatestVital, VitalGround>;
  context: DiaryContext;
  words: Omit<PlacementContext, "heightOn">;
};

/** The latest figure of each measure, when it was taken, and where it lay at the age the child was then. */
export async function LatestVitals({ latest, grounds, context, words }: LatestVitalsProps) {
  const t = await getTranslations("vitals");
  const locale = await getLocale();
  const { child, place, today, mayRecord } = context;
  return (
    <Card title={t("latest.title")}>
      {latest.length === 0 && <p className="max-w-prose text-quiet">{t("latest.empty")}</p>}
      <div className="grid gap-5">
        {latest.map((one) => {
          const ground = grounds.get(one) ?? { height: null, temperatures: [] };
          const days = daysBetween(one.day, today);
          const when = { date: formatDate(one.day, locale), time: clockText(one.minute ?? 0) };
          return (
            <section key={one.measure}>
              <h3 className="font-semibold">{t(`measures.${one.measure}`)}</h3>
              <p className="flex min-h-touch items-center text-sm">
                <TextLink href={`${place}/entries/${one.entryId}`}>
                  {t(one.minute === null ? "latest.entry" : "latest.entryAt", when)}
                </TextLink>
              </p>
              {days > 1 && <p className="mb-1 text-sm text-quiet">{t("latest.old", { days })}</p>}
              <PlacementList
                placements={byUrgency(placeVitals(one.vitals, vitalChildOn(child, one, ground)))}
                context={{ ...words, heightOn: ground.height?.takenOn ?? null }}
              />
            </section>
          );
        })}
      </div>
      {mayRecord && (
        <p className="mt-4">
          <LinkButton href={`${place}/record`} size="small">
            {t("latest.record")}
          </LinkButton>
        </p>
      )}
    </Card>
  );
}
