import { TextLink } from "#components/ui/text-link.tsx";
import type { GroupStanding } from "#lib/vaccinations/core/overview/group-standing.ts";
import { getTranslations } from "#lib/words/words.ts";
import { dueNotes, dueWords } from "./due-words.ts";
import { groupName } from "./group-words.ts";
import { isLabelled, StatusLabel } from "./status-label.tsx";
import type { VaccinationContext } from "./vaccination-context.ts";
import { WhyDate } from "./why-date.tsx";

type DueItemProps = { standing: GroupStanding; context: VaccinationContext; level?: 3 | 4 };

/** One vaccine group with a dose to come: when, why, and what can be done about it. */
export async function DueItem({ standing, context, level = 3 }: DueItemProps) {
  const t = await getTranslations("immunization");
  const { forecast, status } = standing;
  const { place, today } = context;
  // What is years away asks for nothing yet.
  const [mayRecord, mayDecide] = [context.mayRecord, context.mayDecide].map(
    (may) => may && status !== "later",
  );
  const group = await groupName(forecast.group);
  const asked = new URLSearchParams({ group: forecast.group });
  const Heading = `h${level}` as const;
  return (
    <li className="grid gap-0.5 px-4 pt-3 pb-1 sm:px-6">
      <div className="flex items-start justify-between gap-3">
        <Heading className="text-base">{group}</Heading>
        {isLabelled(status) && <StatusLabel status={status} />}
      </div>
      <p>{await dueWords(standing, today)}</p>
      <p className="text-sm text-quiet">{(await dueNotes(standing)).join(" ")}</p>
      <div className="flex flex-wrap gap-x-5">
        {mayRecord && (
          <p className="flex min-h-touch items-center">
            <TextLink href={`${place}/record?${asked}`} aria-label={t("recordOf", { group })}>
              {t("record")}
            </TextLink>
          </p>
        )}
        {mayDecide && (
          <p className="flex min-h-touch items-center">
            <TextLink href={`${place}/decide?${asked}`} aria-label={t("notNowOf", { group })}>
              {t("notNow")}
            </TextLink>
          </p>
        )}
        <WhyDate forecast={forecast} />
      </div>
    </li>
  );
}
