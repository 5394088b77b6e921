import type { Noticed } from "#lib/diary/core/entry.ts";
import type { GivenIntake } from "#lib/diary/core/given-intake.ts";
import { type AmountLimit, amountLimits, countedIn, type ProductDose, productOf } from "./amount-limits.ts";
import { totalOf } from "./dose-amount.ts";
import { daysAround } from "./dose-window.ts";
import type { DosingMoment } from "./dosing-moment.ts";
import type { Medicine } from "./medicine.ts";
import { otherNames } from "./other-names.ts";

type AmountScene = {
  /** The ingredient that is looked at. */
  readonly key: string;
  readonly others: readonly GivenIntake[];
  /** The other doses of the entry itself. */
  readonly besides: readonly ProductDose[];
  readonly medicines: readonly Medicine[];
  readonly moment: DosingMoment;
};

/**
 * More within 24 hours than the family was told, in so far as the amounts can be compared: `unread` doses could not be counted. `others`
 * names the products that were counted with it, `of` the one whose limit it is where that is another. Of several limits the one that is
 * furthest behind.
 */
export function noticeMuch(own: ProductDose, scene: AmountScene): readonly Noticed[] {
  const { key, others, besides, medicines, moment } = scene;
  if (medicines.every(({ mostAmount }) => mostAmount === null)) return [];
  const over = daysAround(others, moment).flatMap((day) => {
    const doses: readonly ProductDose[] = [own, ...besides, ...day];
    return amountLimits(key, own, doses, medicines).map((limit) => compare(own, doses, limit, medicines));
  });
  const [worst] = over
    .filter(({ amount, limit }) => amount > limit.most)
    .toSorted((a, b) => b.amount / b.limit.most - a.amount / a.limit.most || b.unread - a.unread);
  if (!worst) return [];
  const { limit, amount, unread, others: names } = worst;
  return [
    {
      code: "too-much",
      detail: {
        ...{ amount, most: limit.most, unit: limit.unit, unread },
        ...(names !== null && { others: names }),
        ...(limit.medicine !== productOf(own, medicines) && { of: limit.medicine.name }),
      },
    },
  ];
}

function compare(
  own: ProductDose,
  doses: readonly ProductDose[],
  limit: AmountLimit,
  medicines: readonly Medicine[],
) {
  const amounts = doses.map((dose) => countedIn(dose, limit, medicines));
  const others = otherNames(
    own,
    doses.filter((_, at) => amounts[at] !== null),
  );
  return { limit, ...totalOf(amounts), others };
}
