import { ScrollRegion } from "#components/ui/scroll-region.tsx";
import type { Assessment } from "#lib/vaccinations/core/assessment.ts";
import { findManufacturer } from "#lib/vaccinations/core/catalog-manufacturers.ts";
import type { DoseRecord } from "#lib/vaccinations/core/dose-record.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import { shortGivenOn } from "./immunization-grid.tsx";
import { doseSigns } from "./immunization-signs.tsx";
import { doseName } from "./record/vaccine-names.ts";

type ImmunizationDosesProps = { doses: readonly DoseRecord[]; assessment: Assessment };

/** Every dose with its vaccine, product, batch and who gave it, oldest first. */
export async function ImmunizationDoses({ doses, assessment }: ImmunizationDosesProps) {
  const t = await getTranslations("immunization.print");
  const sources = await getTranslations("vaccinations.record.sources");
  const locale = await getLocale();
  const lines = await Promise.all(
    doses.map(async (dose) => {
      const verdicts = assessment.verdicts.filter(({ doseId }) => doseId === dose.id);
      const isUncounted = verdicts.length > 0 && verdicts.every(({ status }) => status !== "valid");
      return {
        dose,
        date: shortGivenOn(dose.givenOn, dose.precision, locale),
        signs: await doseSigns(dose, isUncounted),
        vaccine: await doseName(dose),
        maker: dose.mvx && (findManufacturer(dose.mvx)?.name ?? dose.mvx),
      };
    }),
  );
  const head = ["date", "vaccine", "product", "lot", "provider", "from"] as const;
  return (
    <ScrollRegion className="print-scroll" label={t("byVisit")}>
      <table className="print-readings">
        <caption>{t("byVisit")}</caption>
        <thead>
          <tr>
            {head.map((column) => (
              <th key={column} scope="col">
                {t(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ dose, date, signs, vaccine, maker }) => (
            <tr key={dose.id}>
              <th scope="row">
                {date}
                {signs}
              </th>
              <td>{vaccine}</td>
              <td>{[dose.product, maker].filter(Boolean).join(", ") || "–"}</td>
              <td>{dose.lot ?? "–"}</td>
              <td>{dose.provider ?? "–"}</td>
              <td>{sources(dose.source)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
