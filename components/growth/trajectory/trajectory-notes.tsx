import { TextLink } from "#components/ui/text-link.tsx";
import type { ChildView } from "#lib/families/core/child.ts";
import type { GrowthPlan } from "#lib/growth/core/plan.ts";
import type { LineStyle } from "#lib/growth/core/reference-lines.ts";
import type { Parents } from "#lib/growth/core/trajectory/target-height.ts";
import { type Growth, trajectoryOf } from "#lib/growth/core/trajectory/trajectory.ts";
import { formatList } from "#lib/kernel/date-words.ts";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import type { Units } from "#lib/kernel/units.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import { correctHref } from "./correct-href.ts";
import { findingWords, kindInSentence } from "./finding-words.ts";
import { latestAge } from "./latest-age.ts";

type TrajectoryNotesProps = {
  child: ChildView;
  plan: GrowthPlan;
  growth: Growth;
  profile: Parents;
  today: CalendarDate;
  /** The lines the family sees. */
  lines?: LineStyle;
  units: Units;
};

/** At most two things the course of growth says, in a line each, and the way to all of it. */
export async function TrajectoryNotes({
  child,
  plan,
  growth,
  profile,
  today,
  lines,
  units,
}: TrajectoryNotesProps) {
  const t = await getTranslations("trajectory");
  const locale = await getLocale();
  const { findings } = trajectoryOf(growth, plan, profile, today, lines);
  const told = findings.flatMap((finding) => (finding.code === "steady" ? [] : [finding])).slice(0, 2);
  const steady = findings.filter(({ code }) => code === "steady");
  const notes = await Promise.all(
    told.map(async (finding) => ({
      severity: finding.severity,
      correct: correctHref(child, finding),
      ...(await findingWords(finding, {
        name: child.name,
        today,
        units,
        ageDays: latestAge(growth, finding.kind),
      })),
    })),
  );
  const kinds = await Promise.all(steady.map(({ kind }) => kindInSentence(kind, latestAge(growth, kind))));
  const href = `/children/${child.id}/growth/trajectory`;
  return (
    <div className="grid gap-2">
      {notes.map(({ title, severity, correct }) => (
        <p key={title} className="max-w-prose">
          <span className="text-quiet">{t(`severity.${severity}`)}: </span>
          {/[.?]$/.test(title) ? title : `${title}.`}
          {correct && (
            <>
              {" "}
              <TextLink href={correct}>{t("findings.implausible.action")}</TextLink>
            </>
          )}
        </p>
      ))}
      {notes.length === 0 && kinds.length > 0 && (
        <p className="max-w-prose">
          {t("notes.well", { kinds: formatList(kinds, locale), count: kinds.length })}
        </p>
      )}
      <p>
        <TextLink href={href}>{t("title")}</TextLink>
      </p>
    </div>
  );
}
