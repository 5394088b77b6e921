import { TextLink } from "#components/ui/text-link.tsx";
import { formatDate } from "#lib/kernel/date-words.ts";
import { formatGivenOn } from "#lib/vaccinations/core/dose-date-words.ts";
import type { DoseRecord } from "#lib/vaccinations/core/dose-record.ts";
import type { DoseAhead } from "#lib/vaccinations/core/overview/doses-ahead.ts";
import type { TimelineStage } from "#lib/vaccinations/core/overview/timeline.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import { rowName } from "./group-words.ts";
import { doseName } from "./record/vaccine-names.ts";
import { type MarkKind, TimelineMark } from "./timeline-mark.tsx";

type TimelineListProps = {
  stages: readonly TimelineStage[];
  place: string;
  /** The sign of a dose: what all its verdicts come to. */
  markOfDose: (dose: DoseRecord) => MarkKind;
};

/** Childhood from top to bottom: what was given at each age, today, and what is to come. */
export async function TimelineList({ stages, place, markOfDose }: TimelineListProps) {
  const t = await getTranslations("immunization.timeline");
  const told = stages.filter(({ given, ahead, isNow }) => given.length + ahead.length > 0 || isNow);
  return (
    <ol className="ms-2.5 grid gap-6 border-s-2 border-line ps-5">
      {told.map(({ stage, isNow, given, ahead }) => (
        <li key={stage} className="grid gap-2">
          <h3 className="flex items-baseline gap-3 text-base">
            {t(`stages.${stage}`)}
            {isNow && (
              <span className="rounded-control bg-accent-soft px-2 py-0.5 text-sm font-medium">
                {t("now")}
              </span>
            )}
          </h3>
          {given.length + ahead.length === 0 && <p className="text-sm text-quiet">{t("nothing")}</p>}
          <ul className="grid">
            {given.map((dose) => (
              <Given key={dose.id} dose={dose} place={place} kind={markOfDose(dose)} />
            ))}
            {ahead.map((dose) => (
              <Ahead key={`${dose.slug} ${dose.on}`} dose={dose} />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

async function Given({ dose, place, kind }: { dose: DoseRecord; place: string; kind: MarkKind }) {
  const t = await getTranslations("immunization.timeline");
  const date = formatGivenOn(dose.givenOn, dose.precision, await getLocale());
  return (
    <li className="flex min-h-touch items-center gap-2.5 py-1">
      <TimelineMark kind={kind} />
      <span>
        <TextLink href={`${place}/doses/${dose.id}`}>{await doseName(dose)}</TextLink>
        <span className="block text-sm text-quiet">{t("markGiven", { kind: t(`kinds.${kind}`), date })}</span>
      </span>
    </li>
  );
}

async function Ahead({ dose }: { dose: DoseAhead }) {
  const t = await getTranslations("immunization.timeline");
  const kind = t(`kinds.${dose.kind}`);
  const isNow = dose.kind === "overdue" || dose.kind === "now" || dose.kind === "open";
  return (
    <li className="flex min-h-touch items-center gap-2.5 py-1">
      <TimelineMark kind={dose.kind} />
      <span>
        {await rowName(dose)}
        <span className="block text-sm text-quiet">
          {isNow ? kind : t("markAhead", { kind, date: formatDate(dose.on, await getLocale()) })}
        </span>
      </span>
    </li>
  );
}
