import type { Noticed } from "#lib/diary/core/entry.ts";
import type { GivenIntake } from "#lib/diary/core/given-intake.ts";
import { noticeMuch } from "./amount-notices.ts";
import { type DosedChild, noticeAge, noticeWeight } from "./child-notices.ts";
import { noticeMany, noticeSoon } from "./dose-notices.ts";
import { nearestGaps } from "./dose-window.ts";
import type { DosingMoment } from "./dosing-moment.ts";
import { ingredientsOf, limitsOf } from "./limits.ts";
import type { Medicine } from "./medicine.ts";
import type { Region } from "./medicine-fact.ts";
import { saidOnce } from "./said-once.ts";
import type { TakenIntake } from "./taken-intake.ts";

/** Paracetamol and ibuprofen closer together than this: NHS and NICE (NG143) advise against giving both at once in fever. */
export const TOGETHER_MINUTES = 60;
const together: Readonly<Record<string, string>> = { paracetamol: "ibuprofen", ibuprofen: "paracetamol" };

/**
 * What is to be pointed out about each medication of an entry before it is saved, beside what was given around it (`given`: the days
 * before and after; never the entry's own lines). A medication of several ingredients is looked at as each of them. Figures only; nothing
 * blocks, and no dose is worked out. The codes: `too-soon` and `too-soon-after` (minutes, other, own, published, source), `too-many`
 * (count, untimed, others, own, published, source), `too-much` (amount, most, unit, unread, others, of), `same-ingredient` (other, key), `together` (other,
 * minutes), `below-age` and `below-class-age` (months, least, source), `below-weight` (weight, least, source, weighedOn, weeks). What does
 * not hold for every ingredient of several comes with its `key`; a published figure that is the strictest of several places with `region`.
 */
export function noticeIntakes(
  intakes: readonly TakenIntake[],
  given: readonly GivenIntake[],
  medicines: readonly Medicine[],
  child: DosedChild,
  region: Region,
  moment: DosingMoment,
): readonly (readonly Noticed[])[] {
  const doses = given.map((dose) => withKeys(dose, medicines));
  const here = intakes.map((intake) => withKeys(intake, medicines));
  return here.map((own) => {
    const beside = here.filter((other) => other !== own);
    const byKey = own.keys.map((key): readonly Noticed[] => {
      const limits = limitsOf(own.dose, medicines, region, key);
      const [besides, others] = [dosesOf(key, beside), dosesOf(key, doses)];
      const intervalOf = (dose: GivenIntake) => limitsOf(dose, medicines, region, key).interval;
      const partner = together[key];
      const all = [
        ...noticeSoon(limits.interval, intervalOf, { own: own.dose, others, moment }),
        ...noticeMany(limits.doses, besides, { own: own.dose, others, moment }),
        ...noticeMuch(own.dose, { key, others, besides, medicines, moment }),
        ...besides.slice(0, 1).map(({ name }) => ({ code: "same-ingredient", detail: { other: name, key } })),
        ...(partner ? noticeTogether(dosesOf(partner, beside), dosesOf(partner, doses), moment) : []),
        ...noticeAge("below-age", limits.minAgeMonths, child),
        ...noticeAge("below-class-age", limits.classMinAgeMonths, child),
        ...noticeWeight(limits.minWeightKg, child, moment),
      ];
      return region === "strictest" ? all.map(saidStrictest) : all;
    });
    return saidOnce(own.keys, byKey);
  });
}

type Keyed<T> = { readonly dose: T; readonly keys: readonly string[] };

const withKeys = <T extends TakenIntake>(dose: T, medicines: readonly Medicine[]): Keyed<T> => ({
  dose,
  keys: ingredientsOf(dose, medicines),
});

const dosesOf = <T>(key: string, all: readonly Keyed<T>[]): readonly T[] =>
  all.filter(({ keys }) => keys.includes(key)).map(({ dose }) => dose);

const saidStrictest = ({ code, detail }: Noticed): Noticed =>
  "source" in detail ? { code, detail: { ...detail, region: "strictest" } } : { code, detail };

function noticeTogether(
  here: readonly TakenIntake[],
  given: readonly GivenIntake[],
  moment: DosingMoment,
): readonly Noticed[] {
  const [beside] = here;
  if (beside) return [{ code: "together", detail: { other: beside.name, minutes: 0 } }];
  const [nearest] = given
    .flatMap((other) => nearestGaps([other], moment).map(({ minutes }) => ({ other: other.name, minutes })))
    .toSorted((a, b) => a.minutes - b.minutes || (a.other < b.other ? -1 : 1));
  return nearest && nearest.minutes < TOGETHER_MINUTES
    ? [{ code: "together", detail: { other: nearest.other, minutes: Math.floor(nearest.minutes) } }]
    : [];
}
