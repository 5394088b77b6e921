import type { ReactNode } from "react";
import { Card } from "#components/ui/card.tsx";
import type { PainScale } from "#lib/diary/core/entry.ts";
import type { Habits } from "#lib/diary/core/habits.ts";
import type { Timer } from "#lib/diary/core/timer.ts";
import { getTranslations } from "#lib/words/words.ts";
import type { DiaryContext } from "../diary-context.ts";
import { RunningTimers } from "../timers/running-timers.tsx";
import { AgainList } from "./again-list.tsx";
import { QuickActivity } from "./quick-activity.tsx";
import { QuickPain } from "./quick-pain.tsx";
import { QuickSleep } from "./quick-sleep.tsx";
import { QuickTemperature } from "./quick-temperature.tsx";
import { TileDetails, TileLink } from "./tile.tsx";

type NowCardProps = {
  timers: readonly Timer[];
  habits: Habits;
  scale: PainScale;
  /** The doses that are due. */
  due: ReactNode;
  context: DiaryContext;
};

/** What can be written down this moment, with one thumb: nothing here needs more than three taps. */
export async function NowCard({ timers, habits, scale, due, context }: NowCardProps) {
  const { place, child } = context;
  const t = await getTranslations("diary.now");
  const isAsleep = timers.some(({ kind }) => kind === "sleep");
  const isQuickPain = habits.places.length > 0 && (scale === "nrs" || scale === "faces");
  return (
    <Card>
      <div className="grid gap-4">
        <RunningTimers timers={timers} context={context} />
        {due}
        <AgainList bundles={habits.bundles} context={context} />
        <section aria-label={t("title")} className="quick-tiles">
          <TileLink href={`${place}/record?medicine`}>{t("medicine")}</TileLink>
          <TileDetails title={t("temperature")} isTyped>
            <QuickTemperature method={habits.method} context={context} />
          </TileDetails>
          {isQuickPain ? (
            <TileDetails title={t("pain")}>
              <QuickPain places={habits.places} scale={scale} context={context} />
            </TileDetails>
          ) : (
            <TileLink href={`${place}/record?pain`}>{t("pain")}</TileLink>
          )}
          {!isAsleep && <QuickSleep childId={child.id} />}
          <TileDetails title={t("activity")}>
            <QuickActivity childId={child.id} known={habits.activities} />
          </TileDetails>
          <TileLink href={`${place}/record`}>{t("more")}</TileLink>
        </section>
      </div>
    </Card>
  );
}
