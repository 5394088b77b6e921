import type { CalendarDate } from "#lib/kernel/dates.ts";
import { ok, type Result, refused } from "#lib/kernel/result.ts";
import { cvxOf, findVaccine } from "./catalog.ts";
import { periodOf } from "./dose-period.ts";
import type { DoseRecord } from "./dose-record.ts";
import type { CardDose, HealthCard } from "./health-card.ts";

/** A dose of a card that can be kept. */
export type TakenDose = {
  readonly cvx: string;
  readonly givenOn: CalendarDate;
  readonly lot: string | null;
  readonly mvx: string | null;
  readonly provider: string | null;
};

/** A card whose doses may be stored. */
export type ImportableCard = Extract<HealthCard, { jws: string }> & {
  readonly state: "verified" | "unknown-issuer";
};

/** A card that may be taken over at all, or why not. */
export function checkCard(card: HealthCard): Result<ImportableCard> {
  if (card.state === "broken") return refused("card-broken");
  if (card.state === "expired") return refused("card-expired");
  return isValid(card) ? ok(card) : refused("card-not-yet");
}

function isValid(card: Extract<HealthCard, { jws: string }>): card is ImportableCard {
  return card.state === "verified" || card.state === "unknown-issuer";
}

/** The doses that were given, all of them or none: one that cannot be read refuses the whole card. What was not given is left out. */
export function takeDoses(doses: readonly CardDose[], today: CalendarDate): Result<readonly TakenDose[]> {
  const given = doses.filter(({ status }) => status === "completed" || status === "unknown");
  if (given.length === 0) return refused("card-empty");
  const taken: TakenDose[] = [];
  for (const { cvx, on, lot, mvx, performer } of given) {
    const vaccine = cvx === null ? null : findVaccine(cvx);
    if (!vaccine || vaccine.kind === "none" || on === null) return refused("card-unclear");
    if (on > today) return refused("card-future");
    taken.push({
      cvx: cvxOf(vaccine.cvx),
      givenOn: on,
      lot,
      mvx: isMvx(mvx) ? mvx : null,
      provider: performer,
    });
  }
  return ok(taken);
}

const isMvx = (text: string | null) => text !== null && /^[A-Z0-9]{2,4}$/.test(text);

/** Doses that the record does not hold yet: the same vaccine, or one against the same, on a day that is open. */
export function newAmong(
  taken: readonly TakenDose[],
  known: readonly Pick<DoseRecord, "cvx" | "givenOn" | "precision">[],
  isAlike: (one: string, other: string) => boolean,
): readonly TakenDose[] {
  return taken.filter(
    ({ cvx, givenOn }) =>
      !known.some((dose) => {
        const { first, last } = periodOf(dose.givenOn, dose.precision);
        return givenOn >= first && givenOn <= last && isAlike(cvx, dose.cvx);
      }),
  );
}

/** Whether a card can be the child's: one of its names shares a word with the child's. */
export function isNamedLike(names: readonly string[], childName: string): boolean {
  const own = wordsOf(childName);
  return names.length === 0 || names.some((name) => wordsOf(name).some((word) => own.includes(word)));
}

const wordsOf = (name: string) =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
