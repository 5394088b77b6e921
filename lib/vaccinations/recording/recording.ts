import type { ChildCaller } from "#lib/access/action.ts";
import type { ChildView } from "#lib/families/core/child.ts";
import { getChild } from "#lib/families/queries.ts";
import { formatDate } from "#lib/kernel/date-words.ts";
import { type CalendarDate, todayIn } from "#lib/kernel/dates.ts";
import { ok, type Result, refused } from "#lib/kernel/result.ts";
import type { Db } from "#lib/platform/db.ts";
import { getLocale } from "#lib/words/words.ts";
import { findVaccine } from "../core/catalog.ts";
import { cdsiSchedule } from "../core/cdsi-schedule.ts";
import { toDayNumber } from "../core/days/day-number.ts";
import { formatGivenOn } from "../core/dose-date-words.ts";
import type { DoseRecord, DoseSource } from "../core/dose-record.ts";
import type { DoseContent } from "../core/dose-replay.ts";
import { checkDoseSlips, type DoseShow } from "../core/dose-slips.ts";
import { vaccineDays } from "../core/dose-slips-age.ts";
import { updateDue } from "../due/due.ts";
import { updateDoseWithdrawn } from "../mutations.ts";
import { type FoundDose, findDose, getVaccinations } from "../queries.ts";
import { type ResolvedVaccine, resolveVaccines } from "../resolution/resolution.ts";
import type { GivenOn, TypedDose } from "../schema.ts";
import { nameOf } from "../search/search.ts";

// What the doors for people have in common: the same rules, asked in the same way.

/** A child's record as a new dose meets it. */
export type DoseScene = {
  readonly child: ChildView;
  readonly today: CalendarDate;
  /** The child's other doses, oldest first. */
  readonly known: readonly DoseRecord[];
  readonly show: DoseShow;
};

/** What doses are checked against; refused for a record that is put away. `except` is the dose that is put right. */
export async function setDoseScene(
  db: Db,
  childId: string,
  { timeZone }: Pick<ChildCaller, "timeZone">,
  except: string | null = null,
): Promise<Result<DoseScene>> {
  const child = await getChild(db, childId);
  if (child.isArchived) return refused("archived");
  const { doses } = await getVaccinations(db, child);
  const locale = await getLocale();
  return ok({
    child,
    today: todayIn(timeZone, new Date()),
    known: doses.filter(({ id }) => id !== except),
    show: {
      date: (date, precision) =>
        precision ? formatGivenOn(date, precision, locale) : formatDate(date, locale),
      vaccine: (cvx) => nameOf(cvx, null, locale),
    },
  });
}

/** A dose to check: what it is, and where it stands in its form. */
export type CheckedDose = Pick<TypedDose, "place" | "expiresOn" | "nextDueOn"> & { readonly cvx: string };

/** Refuses what cannot be and asks about likely slips of the pen. */
export function checkDoses(
  doses: readonly CheckedDose[],
  about: GivenOn & { readonly confirmed: readonly string[] },
  { child, today, known, show }: DoseScene,
): Result<null> {
  const bornOn = toDayNumber(child.bornOn);
  return checkDoseSlips(
    doses,
    {
      bornOn: child.bornOn,
      today,
      known,
      isAlike,
      daysFor: (cvx) => vaccineDays(cdsiSchedule(), cvx, bornOn),
      ...about,
    },
    show,
  );
}

/** Whether two codes are the same vaccine, or vaccines against exactly the same. */
export function isAlike(one: string, other: string): boolean {
  if (one === other) return true;
  const antigens = [one, other].map((cvx) =>
    findVaccine(cvx)
      ?.antigens.map(({ antigen }) => antigen)
      .toSorted(),
  );
  const [first, second] = antigens.map((names) => names?.join() ?? "");
  return first !== "" && first === second;
}

type ReadDose = DoseContent & Pick<TypedDose, "place">;
type About = GivenOn & { readonly provider: string | null; readonly source: DoseSource };

/** A form's doses as they are to be kept, in their places of the form, once each is known; they are still to be checked. */
export async function readDoses(
  typed: readonly TypedDose[],
  about: About,
): Promise<Result<readonly ReadDose[]>> {
  const resolved = resolveVaccines(typed, await getLocale());
  if (!resolved.ok) return resolved;
  return ok(
    typed.map((dose, at) => contentOf({ ...dose, ...(resolved.value[at] as ResolvedVaccine) }, about)),
  );
}

function contentOf(
  { place, lot, expiresOn, site, route, nextDueOn, flaw, note, ...dose }: TypedDose & ResolvedVaccine,
  { givenOn, precision, provider, source }: About,
): ReadDose {
  const { cvx, mvx, product } = dose;
  const about = { lot, expiresOn, site, route, nextDueOn, flaw, note };
  return { place, cvx, mvx, product, givenOn, precision, provider, source, ...about };
}

export type WithdrawnDose = {
  readonly id: string;
  readonly dose: FoundDose;
  readonly isChanged: boolean;
  readonly audit: { readonly cvx: string; readonly givenOn: string };
};

/** Takes a dose out of the record at a moment, or puts it back with null; refused for a record that is put away. */
export async function setDoseWithdrawn(
  db: Db,
  childId: string,
  doseId: string,
  at: Date | null,
  { timeZone }: Pick<ChildCaller, "timeZone">,
): Promise<Result<WithdrawnDose>> {
  const dose = await findDose(db, childId, doseId);
  if (!dose) return refused("not-found");
  const child = await getChild(db, childId);
  if (child.isArchived) return refused("archived");
  const isWithdrawn = at !== null;
  const isChanged = dose.isWithdrawn !== isWithdrawn;
  if (isChanged) {
    await updateDoseWithdrawn(db, doseId, at);
    await updateDue(db, child, todayIn(timeZone, new Date()));
  }
  return ok({ id: doseId, dose: { ...dose, isWithdrawn }, isChanged, audit: figureOfDose(dose) });
}

/** What the audit trail keeps of a dose. */
export function figureOfDose({ cvx, givenOn }: { readonly cvx: string; readonly givenOn: CalendarDate }) {
  return { cvx, givenOn: givenOn as string };
}
