import { standingSections } from "#lib/vaccinations/core/overview/standing-sections.ts";
import { ClosedCard } from "./closed-card.tsx";
import { DecidedCard } from "./decided-card.tsx";
import { DoneCard } from "./done-card.tsx";
import { DueAhead, DueNow } from "./due-cards.tsx";
import { UncountedCard } from "./uncounted-card.tsx";
import type { VaccinationContext } from "./vaccination-context.ts";
import { VisitsCard } from "./visits-card.tsx";

/** What the rules say of a child: what is due, what can be given together, what does not count, what is done. */
export function RulesView({ context }: { context: VaccinationContext }) {
  const sections = standingSections(context.standings);
  return (
    <>
      <DueNow sections={sections} context={context} />
      <VisitsCard context={context} />
      <UncountedCard context={context} />
      <DueAhead sections={sections} context={context} />
      <DecidedCard
        standings={sections.decided}
        decideHref={context.mayDecide ? `${context.place}/decide` : null}
      />
      <DoneCard standings={sections.done} />
      <ClosedCard standings={sections.closed} name={context.child.name} />
    </>
  );
}
