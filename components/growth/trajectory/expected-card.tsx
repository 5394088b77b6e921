import { Card } from "#components/ui/card.tsx";
import { Facts } from "#components/ui/facts.tsx";
import { Tabs } from "#components/ui/tabs.tsx";
import type { Expected } from "#lib/growth/core/trajectory/expected.ts";
import {
  type ExpectedRange,
  type NextIn,
  nextInChoices,
} from "#lib/growth/core/trajectory/expected-range.ts";
import { type TrajectoryChoice, trajectoryAddress } from "#lib/growth/core/trajectory/trajectory-choice.ts";
import { formatDate } from "#lib/kernel/date-words.ts";
import { addMonths, type CalendarDate, daysBetween } from "#lib/kernel/dates.ts";
import type { Units } from "#lib/kernel/units.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import { measureWords } from "../measure-words.ts";
import { kindWords } from "./finding-words.ts";
import { SourceLine } from "./source-line.tsx";

type ExpectedCardProps = {
  child: { readonly name: string; readonly bornOn: CalendarDate };
  next: readonly Expected[];
  /** Whether the family is told how often British babies are weighed. */
  often: boolean;
  today: CalendarDate;
  nextIn: NextIn;
  place: string;
  choice: TrajectoryChoice;
  units: Units;
};

/** What to expect when the child is measured next, if it keeps to its own curve; or why that is not told. */
export async function ExpectedCard(props: ExpectedCardProps) {
  const { child, next, often, today, nextIn, place, choice, units } = props;
  if (next.length === 0) return null;
  const t = await getTranslations("trajectory.expected");
  const locale = await getLocale();
  const on = addMonths(today, nextIn);
  const ageDays = daysBetween(child.bornOn, on);
  const some = next.some(({ range }) => range);
  const facts = await Promise.all(
    next.map(async ({ kind, range, withheld }) => ({
      label: await kindWords(kind, ageDays),
      ...(range ? rangeWords(range) : { value: t("none"), note: withheld && t(`withheld.${withheld}`) }),
    })),
  );
  return (
    <Card title={t("title")} id="next">
      <Tabs
        label={t("in")}
        tabs={nextInChoices.map((months) => ({
          href: trajectoryAddress(place, { ...choice, nextIn: months }, "next"),
          label: t("months", { months }),
          current: months === nextIn,
        }))}
      />
      <p className="my-4 max-w-prose">{some ? t("lead", { date: formatDate(on, locale) }) : t("empty")}</p>
      <Facts facts={facts} />
      {some && <p className="mt-4 max-w-prose text-sm text-quiet">{t("note")}</p>}
      {often && (
        <>
          <p className="mt-2 max-w-prose text-sm text-quiet">{t("often")}</p>
          <SourceLine id="nhs" />
        </>
      )}
    </Card>
  );

  function rangeWords({ kind, low, middle, high }: ExpectedRange) {
    const words = (value: number) => measureWords(kind, rounded(value), units, locale);
    return {
      value: t("range", { low: words(low), high: words(high) }),
      note: t("middle", { value: words(middle), name: child.name }),
    };
  }
}

/** An expectation is no measurement: to 100 g, or a millimetre. */
function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
