import type { z } from "zod";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import type { Assessment, Bound, DoseReason, GroupForecast } from "../core/assessment.ts";
import { findVaccine } from "../core/catalog.ts";
import type { VaccineFound } from "../core/catalog-search.ts";
import { vaccineName } from "../core/catalog-words.ts";
import type { DecisionRecord, DoseRecord } from "../core/dose-record.ts";
import { slugOf } from "../core/slug.ts";
import { nameOf, vaccineWordsIn } from "../search/search.ts";
import type { dose, forecast, vaccines } from "./schema.ts";

type DoseTold = z.input<typeof dose>;
type ForecastTold = z.input<typeof forecast>;

/** How a child's doses are told to programs. */
export async function doseTeller(
  childId: string,
): Promise<(record: DoseRecord & { readonly isWithdrawn?: boolean }) => DoseTold> {
  const locale = await getLocale();
  return ({ isWithdrawn = false, reactions, ...record }) => ({
    ...{ id: record.id, childId, visitId: record.visitId, cvx: record.cvx },
    vaccine: nameOf(record.cvx, record.product, locale),
    ...{ product: record.product, mvx: record.mvx, givenOn: record.givenOn, precision: record.precision },
    ...{ lot: record.lot, expiresOn: record.expiresOn, provider: record.provider },
    ...{ site: record.site, route: record.route, nextDueOn: record.nextDueOn, flaw: record.flaw },
    ...{
      source: record.source,
      verifiedBy: record.verifiedBy,
      note: record.note,
      recordedBy: record.recordedBy,
    },
    reactions: reactions.map(({ doseId: _, pictureId: __, kinds, ...reaction }) => ({
      ...reaction,
      kinds: [...kinds] as DoseTold["reactions"][number]["kinds"],
    })),
    isWithdrawn,
  });
}

/** How what is judged and forecast is told to programs; of several decisions about a group the newest holds. */
export async function toForecast(
  { verdicts, forecasts }: Assessment,
  decisions: readonly DecisionRecord[],
): Promise<Pick<ForecastTold, "groups" | "verdicts">> {
  const t = await getTranslations("vaccines.groups");
  const words = vaccineWordsIn(await getLocale());
  const nameFor = (group: string) => (t.has(slugOf(group)) ? t(slugOf(group)) : group);
  const vaccineFor = (cvx: string) => {
    const vaccine = findVaccine(cvx);
    return { cvx, name: vaccine ? vaccineName(vaccine, words) : cvx };
  };
  return {
    groups: forecasts.map((each) => ({
      ...{ group: each.group, name: nameFor(each.group), antigens: [...each.antigens], status: each.status },
      ...{ doseNumber: each.doseNumber, totalDoses: each.totalDoses, series: each.series },
      ...{ earliest: each.earliest, recommended: each.recommended, pastDue: each.pastDue },
      vaccines: each.recommendedCvx.map(vaccineFor),
      why: toWhy(each.why),
      decision: toDecision(decisions.find(({ vaccineGroup }) => vaccineGroup === each.group)),
    })),
    verdicts: verdicts.map(({ doseId, group, status, reasons, antigens }) => ({
      ...{ doseId, group, status },
      reasons: reasons.map(toReason),
      antigens: antigens.map((each) => ({
        ...{ antigen: each.antigen, status: each.status, targetDose: each.targetDose },
        reasons: each.reasons.map(toReason),
      })),
    })),
  };
}

export function toVaccines(found: readonly VaccineFound[]): z.input<typeof vaccines> {
  return {
    vaccines: found.map(({ cvx, name, short, product, current, unspecified, ...of }) => ({
      ...{ cvx, name, short, product, current, unspecified },
      tradeNames: [...of.tradeNames],
      antigens: [...of.antigens],
      protectsAgainst: [...of.protectsAgainst],
    })),
  };
}

function toReason({ code, earliest, latest, after }: DoseReason) {
  return { code, earliest: earliest ?? null, latest: latest ?? null, afterDoseId: after?.doseId ?? null };
}

function toWhy(why: GroupForecast["why"]): ForecastTold["groups"][number]["why"] {
  const { observations, agedOutOn, seasonEndedOn } = why;
  return {
    earliest: toBound(why.earliest),
    recommended: toBound(why.recommended),
    pastDue: toBound(why.pastDue),
    observations: [...observations],
    ...{ agedOutOn, seasonEndedOn },
  };
}

function toBound(bound: Bound | null) {
  return bound && { by: bound.by, antigen: bound.antigen, afterDoseId: bound.after?.doseId ?? null };
}

function toDecision(decision: DecisionRecord | undefined) {
  return decision ? { kind: decision.kind, untilOn: decision.untilOn } : null;
}
