import { Still } from "#components/ui/still.tsx";
import type { DaySummary } from "#lib/diary/core/day-summary.ts";
import { placeKey } from "#lib/diary/core/trends/body-share.ts";
import { doseLanes } from "#lib/diary/core/trends/dose-lanes.ts";
import { painByHour } from "#lib/diary/core/trends/hours.ts";
import { type Measure, measuresTold } from "#lib/diary/core/trends/measures.ts";
import { dayPains, painCourse } from "#lib/diary/core/trends/pain-course.ts";
import { painGlance } from "#lib/diary/core/trends/pain-glance.ts";
import type { Span } from "#lib/diary/core/trends/period.ts";
import type { Place, TrendRecord } from "#lib/diary/core/trends/trend-record.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import type { DiaryContext } from "../diary-context.ts";
import { placeName } from "../words/place-name.ts";
import { HoursCard } from "./hours-card.tsx";
import { namesByKey } from "./key-names.ts";
import { MeasureCard } from "./measure-card.tsx";
import { PainCard } from "./pain-card.tsx";
import { painSentences } from "./pain-sentences.ts";

type TrendCardsProps = {
  days: readonly DaySummary[];
  told: TrendRecord;
  span: Span;
  /** The place looked at; null for all of them. */
  at: Place | null;
  /** What else is drawn, where anything is, and the address with another measure. */
  measure: Measure | undefined;
  addressOf: (measure: Measure) => string;
  context: DiaryContext;
};

/** A period's course: pain in words and drawn, its hours of the day, and one more measure. */
export async function TrendCards({ days, told, span, at, measure, addressOf, context }: TrendCardsProps) {
  const { place, unit } = context;
  const t = await getTranslations("trends.pain");
  const locale = await getLocale();
  const pains = dayPains(days, told.placeDays);
  const lanes = doseLanes(days, span);
  const points = painCourse(pains, span);
  const isDrawn = points.length > 0 || (!at && lanes.length > 0);
  const about = { of: span.days, isPlace: at !== null };
  const sentences = painSentences(painGlance(pains, span), about, t, locale);
  const inWords = told.inWords > 0 ? t(at ? "inWordsAt" : "inWords", { count: told.inWords }) : null;
  const known = at && told.places.find((each) => placeKey(each) === placeKey(at));
  return (
    <>
      <Still>
        <div className="grid gap-1 text-lg">
          {[...sentences, ...(inWords && !isDrawn ? [inWords] : [])].map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      </Still>
      {isDrawn && (
        <PainCard
          place={place}
          points={points}
          lanes={lanes}
          span={span}
          at={at && placeName(known ?? at, locale)}
          nameOf={namesByKey(told.medicines)}
          summary={sentences}
          inWords={inWords}
        />
      )}
      {told.levels.length > 0 && <HoursCard hours={painByHour(told.levels, told.dayStart)} />}
      {measure && (
        <MeasureCard
          place={place}
          measure={measure}
          offered={measuresTold(days)}
          addressOf={addressOf}
          days={days}
          span={span}
          unit={unit}
        />
      )}
    </>
  );
}
