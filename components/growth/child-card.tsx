import { ageWords } from "#components/ui/age-words.ts";
import { Avatar } from "#components/ui/avatar.tsx";
import { LinkButton } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { Icon } from "#components/ui/icon.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { can } from "#lib/access/core/roles.ts";
import { type ChildView, referenceSexOf } from "#lib/families/core/child.ts";
import { childGrowth } from "#lib/growth/core/child-growth.ts";
import type { Reading } from "#lib/growth/core/reading.ts";
import { todayIn } from "#lib/kernel/dates.ts";
import type { Units } from "#lib/kernel/units.ts";
import { getTranslations } from "#lib/words/words.ts";
import { LatestReadings } from "./latest-readings.tsx";

type ChildCardProps = {
  child: ChildView;
  readings: readonly (Reading & { readonly estimated: boolean })[];
  units: Units;
  /** The heading's, in the page's outline. */
  level?: 2 | 3;
};

/** What matters of a child today, with the next thing to do under the thumb. */
export async function ChildCard({ child, readings, units, level = 2 }: ChildCardProps) {
  const t = await getTranslations("families.home");
  const today = todayIn(child.timeZone, new Date());
  const sex = referenceSexOf(child);
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
          <p className="text-quiet">{await ageWords(child.bornOn, today)}</p>
        </div>
      </div>
      {can(child, "growth:read") && (
        <>
          <LatestReadings
            childId={child.id}
            growth={childGrowth(child, sex, readings)}
            units={units}
            today={today}
            hasReference={sex !== null}
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
            {readings.length > 0 && (
              <LinkButton href={`${place}/growth/history`} variant="quiet">
                {t("history")}
              </LinkButton>
            )}
          </div>
        </>
      )}
    </Card>
  );
}
