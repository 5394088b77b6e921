import { Card } from "#components/ui/card.tsx";
import { Still } from "#components/ui/still.tsx";
import { formatDate } from "#lib/kernel/date-words.ts";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import type { DoseVerdict } from "#lib/vaccinations/core/assessment.ts";
import type { DoseRecord } from "#lib/vaccinations/core/dose-record.ts";
import { slugOf } from "#lib/vaccinations/core/slug.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import { verdictWords } from "../verdict-words.ts";

type DoseVerdictsProps = { dose: DoseRecord; verdicts: readonly DoseVerdict[]; today: CalendarDate };

/** What the rules say of a dose, a line a vaccine group, each with its reasons. */
export async function DoseVerdicts({ dose, verdicts, today }: DoseVerdictsProps) {
  const t = await getTranslations("vaccinations.dose");
  const date = formatDate(today, await getLocale());
  return (
    <Still>
      <Card title={t("verdict")}>
        <div className="grid gap-4">
          {verdicts.length === 0 && <p>{t("noVerdict")}</p>}
          {verdicts.length > 0 && (
            <ul className="grid gap-3">
              {verdicts.map((verdict) => (
                <Verdict key={verdict.group} verdict={verdict} dose={dose} />
              ))}
            </ul>
          )}
          {dose.precision !== "day" && <p className="text-sm text-quiet">{t("notYet")}</p>}
          <p className="text-sm text-quiet">{t("verdictNote", { date })}</p>
        </div>
      </Card>
    </Still>
  );
}

type VerdictProps = { verdict: DoseVerdict; dose: DoseRecord };

async function Verdict({ verdict: { group, status, reasons }, dose }: VerdictProps) {
  const t = await getTranslations("vaccinations.dose.statuses");
  const groups = await getTranslations("vaccines.groups");
  return (
    <li className="grid gap-1">
      <p>
        <span className="font-semibold">{groups(slugOf(group))}:</span> {t(status)}
      </p>
      {(await verdictWords(reasons, dose)).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </li>
  );
}
