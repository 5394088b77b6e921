import type { ReactNode } from "react";
import { Avatar } from "#components/ui/avatar.tsx";
import { LinkButton } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { Icon } from "#components/ui/icon.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { can } from "#lib/access/core/roles.ts";
import { type ChildView, referenceSexOf } from "#lib/families/core/child.ts";
import { chartsFor } from "#lib/growth/core/chart-choice.ts";
import { childGrowth } from "#lib/growth/core/child-growth.ts";
import type { ReferenceChoice } from "#lib/growth/core/plan.ts";
import { type GrowthRecord, planOf } from "#lib/growth/core/profile.ts";
import { daysBetween, todayIn } from "#lib/kernel/dates.ts";
import type { Units } from "#lib/kernel/units.ts";
import { getTranslations } from "#lib/words/words.ts";
import { AgeLine } from "./age-line.tsx";
import { LatestReadings } from "./latest-readings.tsx";

type ChildCardProps = {
  child: ChildView;
  growth: GrowthRecord;
  units: Units;
  /** What the person asking compares with, where nothing is chosen for the child. */
  chartReference: ReferenceChoice;
  /** The heading's, in the page's outline. */
  level?: 2 | 3;
  /** What else matters of the child, from other rooms. */
  children?: ReactNode;
};

/** What matters of a child today, with the next thing to do under the thumb. */
export async function ChildCard({
  child,
  growth,
  units,
  chartReference,
  level = 2,
  children,
}: ChildCardProps) {
  const t = await getTranslations("families.home");
  const today = todayIn(child.timeZone, new Date());
  const plan = planOf(child, growth.profile, { chartReference });
  const measured = childGrowth(child, plan, growth.recorded);
  const place = `/children/${child.id}`;
  const Heading = `h${level}` as const;
  return (
    <Card as="article">
      <div className="flex items-center gap-4 not-last:mb-5">
        <Avatar name={child.name} seed={child.id} pictureId={child.pictureId} size="large" />
        <div className="min-w-0">
          <Heading className="truncate text-2xl">
            <TextLink href={place}>{child.name}</TextLink>
          </Heading>
          <p className="text-quiet">
            <AgeLine child={child} profile={growth.profile} on={today} />
          </p>
        </div>
      </div>
      {can(child, "growth:read") && (
        <>
          <LatestReadings
            childId={child.id}
            growth={measured}
            kinds={chartsFor(measured, plan, daysBetween(child.bornOn, today))}
            units={units}
            today={today}
            hasReference={referenceSexOf(child) !== null}
          />
          <div className="mt-6 flex flex-wrap gap-3">
            {can(child, "growth:record") && !child.isArchived && (
              <LinkButton href={`${place}/growth/record`} variant="primary">
                <Icon of="plus" /> {t("record")}
              </LinkButton>
            )}
            <LinkButton href={`${place}/growth`}>
              <Icon of="chart" /> {t("growth")}
            </LinkButton>
            {growth.recorded.length > 0 && (
              <LinkButton href={`${place}/growth/history`} variant="quiet">
                {t("history")}
              </LinkButton>
            )}
          </div>
        </>
      )}
      {children}
    </Card>
  );
}
