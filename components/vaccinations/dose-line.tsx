import { TextLink } from "#components/ui/text-link.tsx";
import type { DoseRecord } from "#lib/vaccinations/core/dose-record.ts";
import { doseCount } from "#lib/vaccinations/core/overview/dose-count.ts";
import { getTranslations } from "#lib/words/words.ts";
import { kindWords } from "./record/reaction-words.ts";
import { doseName } from "./record/vaccine-names.ts";
import type { VaccinationContext } from "./vaccination-context.ts";

type DoseLineProps = { dose: DoseRecord; context: VaccinationContext };

/** One dose in a list: its vaccine, whether it counts, and what was seen afterwards. */
export async function DoseLine({ dose, context }: DoseLineProps) {
  const t = await getTranslations("immunization.doses");
  const count = doseCount(context.assessment.verdicts.filter(({ doseId }) => doseId === dose.id));
  const severities = await getTranslations("vaccinations.reactions.severities");
  const reactions = await Promise.all(
    dose.reactions.map(async (reaction) =>
      t("reactions", {
        kinds: await kindWords(reaction),
        severity: severities(reaction.severity).toLowerCase(),
      }),
    ),
  );
  const about = [dose.product, dose.lot && t("lot", { lot: dose.lot }), dose.provider].filter(Boolean);
  return (
    <li className="py-1">
      <p className="flex min-h-touch flex-wrap items-center gap-x-3">
        <TextLink href={`${context.place}/doses/${dose.id}`}>{await doseName(dose)}</TextLink>
        {count !== "valid" && (
          <span className="rounded-control bg-warn-soft px-2 py-0.5 text-sm">{t(count)}</span>
        )}
      </p>
      {about.length > 0 && <p className="-mt-1.5 text-sm break-words text-quiet">{about.join(" · ")}</p>}
      {reactions.map((reaction) => (
        <p key={reaction} className="text-sm">
          {reaction}
        </p>
      ))}
    </li>
  );
}
