import { formatDate, formatList } from "#lib/kernel/date-words.ts";
import type { CalendarEntry } from "#lib/vaccinations/core/calendar.ts";
import { agePartsOf } from "#lib/vaccinations/core/calendar-age-parts.ts";
import type { CalendarRow } from "#lib/vaccinations/core/calendar-progress.ts";
import { formatGivenOn } from "#lib/vaccinations/core/dose-date-words.ts";
import type { DoseRecord } from "#lib/vaccinations/core/dose-record.ts";
import type { Closure } from "#lib/vaccinations/core/overview/closure.ts";
import { getLocale, getTranslations, type Words } from "#lib/words/words.ts";

type Parts = ReturnType<typeof agePartsOf>["from"];

/** The age a calendar names: "At birth", "8 weeks", "11 years to 12 years". */
export async function calendarAgeWords(entry: CalendarEntry): Promise<string> {
  const t = await getTranslations("vaccines.ages");
  const { from, to } = agePartsOf(entry);
  return to === null ? partsWords(t, from) : t("until", { from: partsWords(t, from), to: partsWords(t, to) });
}

function partsWords(t: Words, parts: Parts): string {
  return (
    parts
      .map(({ unit, count }) => t(unit, { count }))
      .reduce((larger, smaller) => (larger ? t("together", { larger, smaller }) : smaller), "") || t("birth")
  );
}

/** What a recommended dose protects against, with a capital: "Polio and tetanus". */
export async function entryName({ diseases }: CalendarEntry): Promise<string> {
  const t = await getTranslations("vaccines.diseases");
  const locale = await getLocale();
  const name = formatList(
    diseases.map((disease) => t(disease)),
    locale,
  );
  return name.slice(0, 1).toLocaleUpperCase(locale) + name.slice(1);
}

/** What there is to know of a recommended dose besides: which one, for whom, when it was given, what is missing. */
export async function rowNotes(
  { entry, state, missing, doseIds, from }: CalendarRow,
  doses: readonly DoseRecord[],
  closure: Closure | null,
): Promise<readonly string[]> {
  const t = await getTranslations();
  const locale = await getLocale();
  const { dose, kind, notes } = entry;
  const given = doses
    .filter(({ id }) => doseIds.includes(id))
    .map(({ givenOn, precision }) => formatGivenOn(givenOn, precision, locale));
  const isNamed = state === "started" && missing.length > 0;
  return [
    typeof dose === "number" ? t("vaccines.doses.numbered", { number: dose }) : t(`vaccines.doses.${dose}`),
    kind !== "routine" && t(`vaccines.kinds.${kind}`),
    ...notes.filter((note) => note !== kind).map((note) => t(`vaccines.notes.${note}`)),
    given.length > 0 && t("immunization.calendar.given", { dates: formatList(given, locale) }),
    isNamed &&
      t("immunization.calendar.missing", {
        diseases: formatList(
          missing.map((disease) => t(`vaccines.diseases.${disease}`)),
          locale,
        ),
      }),
    closure?.by === "aged-out" &&
      t("immunization.calendar.agedOut", { date: formatDate(closure.on, locale) }),
    state === "due" && !closure && t("immunization.calendar.on", { date: formatDate(from, locale) }),
  ].filter((note) => typeof note === "string");
}
