import { ageWords } from "#components/ui/age-words.ts";
import { Card } from "#components/ui/card.tsx";
import { Facts } from "#components/ui/facts.tsx";
import { Still } from "#components/ui/still.tsx";
import { formatDate, formatList } from "#lib/kernel/date-words.ts";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { findManufacturer } from "#lib/vaccinations/core/catalog-manufacturers.ts";
import { formatGivenOn } from "#lib/vaccinations/core/dose-date-words.ts";
import type { DoseRecord } from "#lib/vaccinations/core/dose-record.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import { doseName, protectedAgainst } from "./vaccine-names.ts";

/** All that was recorded of a dose; what nobody said is left out. */
export async function DoseFacts({ dose, bornOn }: { dose: DoseRecord; bornOn: CalendarDate }) {
  const t = await getTranslations("vaccinations");
  const locale = await getLocale();
  const day = (date: CalendarDate | null) => date && formatDate(date, locale);
  const verified = dose.verifiedBy && t("dose.verifiedBy", { issuer: dose.verifiedBy });
  const against = await protectedAgainst(dose.cvx);
  const age =
    dose.precision === "day" && dose.givenOn >= bornOn ? await ageWords(bornOn, dose.givenOn) : undefined;
  const facts = [
    { label: t("dose.vaccine"), value: await doseName(dose), note: `CVX ${dose.cvx}` },
    { label: t("dose.product"), value: dose.product },
    { label: t("dose.against"), value: against.length > 0 ? formatList(against, locale) : null },
    { label: t("dose.givenOn"), value: formatGivenOn(dose.givenOn, dose.precision, locale), note: age },
    { label: t("record.provider"), value: dose.provider },
    { label: t("record.source"), value: t(`record.sources.${dose.source}`), note: verified || undefined },
    { label: t("record.lot"), value: dose.lot },
    { label: t("record.expiresOn"), value: day(dose.expiresOn) },
    { label: t("record.maker"), value: dose.mvx && (findManufacturer(dose.mvx)?.name ?? dose.mvx) },
    { label: t("record.site"), value: dose.site && t(`record.sites.${dose.site}`) },
    { label: t("record.route"), value: dose.route && t(`record.routes.${dose.route}`) },
    { label: t("record.nextDueOn"), value: day(dose.nextDueOn) },
    { label: t("record.flaw"), value: dose.flaw && t(`record.flaws.${dose.flaw}`) },
    { label: t("record.note"), value: dose.note },
    { label: t("dose.recordedBy"), value: dose.recordedBy },
  ];
  return (
    <Still>
      <Card title={t("dose.facts")}>
        <Facts facts={facts.filter(({ value }) => value !== null)} />
      </Card>
    </Still>
  );
}
