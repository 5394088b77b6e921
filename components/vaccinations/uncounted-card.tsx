import { Card } from "#components/ui/card.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { formatGivenOn } from "#lib/vaccinations/core/dose-date-words.ts";
import { type UncountedDose, uncountedDoses } from "#lib/vaccinations/core/overview/uncounted.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import { groupName, groupNames } from "./group-words.ts";
import { doseName } from "./record/vaccine-names.ts";
import type { VaccinationContext } from "./vaccination-context.ts";
import { verdictWords } from "./verdict-words.ts";

/** Every dose that does not count, with the reason and what follows of it. */
export async function UncountedCard({ context }: { context: VaccinationContext }) {
  const t = await getTranslations("immunization.uncounted");
  const uncounted = uncountedDoses(context.assessment, context.record.doses);
  if (uncounted.length === 0) return null;
  return (
    <Card title={t("title")} padding="none">
      <ul className="mt-2 divide-y divide-line">
        {uncounted.map((each) => (
          <Uncounted key={each.dose.id} uncounted={each} place={context.place} />
        ))}
      </ul>
    </Card>
  );
}

type UncountedProps = { uncounted: UncountedDose; place: string };

async function Uncounted({ uncounted: { dose, verdicts, counts }, place }: UncountedProps) {
  const t = await getTranslations("immunization.uncounted");
  const date = formatGivenOn(dose.givenOn, dose.precision, await getLocale());
  const lines = await Promise.all(
    verdicts.map(async ({ verdict, sequel }) => ({
      group: verdict.group,
      name: await groupName(verdict.group),
      status: t(verdict.status),
      sentences: [...(await verdictWords(verdict.reasons, dose)), ...(sequel === "none" ? [] : [t(sequel)])],
    })),
  );
  return (
    <li className="grid gap-2 px-4 py-3 sm:px-6">
      <h3 className="text-base">
        <TextLink href={`${place}/doses/${dose.id}`}>
          {t("given", { vaccine: await doseName(dose), date })}
        </TextLink>
      </h3>
      <ul className="grid gap-2">
        {lines.map(({ group, name, status, sentences }) => (
          <li key={group}>
            <span className="font-medium">
              {name}: {status}.
            </span>{" "}
            {sentences.join(" ")}
          </li>
        ))}
      </ul>
      {dose.precision !== "day" && <p className="text-sm text-quiet">{t("estimated")}</p>}
      {counts.length > 0 && (
        <p className="text-sm text-quiet">{t("counts", { groups: await groupNames(counts) })}</p>
      )}
    </li>
  );
}
