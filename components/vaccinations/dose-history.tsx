import { ageWords } from "#components/ui/age-words.ts";
import { Card } from "#components/ui/card.tsx";
import { formatGivenOn } from "#lib/vaccinations/core/dose-date-words.ts";
import type { DoseRecord } from "#lib/vaccinations/core/dose-record.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import { DoseLine } from "./dose-line.tsx";
import type { VaccinationContext } from "./vaccination-context.ts";

/** So many visits stand open; those before are folded away. */
const SHOWN = 6;

/** Every dose given, newest first, by visit. */
export async function DoseHistory({ context }: { context: VaccinationContext }) {
  const t = await getTranslations("immunization.doses");
  const newest = context.record.doses.toReversed();
  const visits = [...Map.groupBy(newest, ({ givenOn, precision }) => `${givenOn} ${precision}`).values()];
  const [shown, earlier] = [visits.slice(0, SHOWN), visits.slice(SHOWN)];
  return (
    <Card title={t("title")} padding="none" id="doses">
      <Visits visits={shown} context={context} />
      {earlier.length > 0 && (
        <details className="border-line border-t">
          <summary className="flex min-h-touch items-center px-4 underline underline-offset-4 sm:px-6">
            {t("earlier", { count: earlier.length })}
          </summary>
          <Visits visits={earlier} context={context} />
        </details>
      )}
    </Card>
  );
}

type VisitsProps = { visits: readonly (readonly DoseRecord[])[]; context: VaccinationContext };

async function Visits({ visits, context }: VisitsProps) {
  const locale = await getLocale();
  const { bornOn } = context.child;
  const told = await Promise.all(
    visits.flatMap((doses) =>
      doses[0]
        ? [{ first: doses[0], doses }].map(async ({ first }) => ({
            doses,
            id: first.id,
            date: formatGivenOn(first.givenOn, first.precision, locale),
            age:
              first.precision === "day" && first.givenOn >= bornOn
                ? await ageWords(bornOn, first.givenOn)
                : null,
          }))
        : [],
    ),
  );
  return (
    <ol className="divide-y divide-line">
      {told.map(({ id, date, age, doses }) => (
        <li key={id} className="px-4 py-3 sm:px-6">
          <h3 className="flex flex-wrap items-baseline gap-x-3 text-base">
            {date}
            {age && <span className="text-sm font-normal text-quiet">{age}</span>}
          </h3>
          <ul>
            {doses.map((dose) => (
              <DoseLine key={dose.id} dose={dose} context={context} />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
