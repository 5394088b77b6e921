import { expect, it } from "vitest";
import type { Medicine } from "./medicine.ts";
import { takeOverOffers } from "./take-over-offer.ts";

const medicine = (name: string) => ({ name }) as Medicine;
const [leo, mila, noa] = [{ id: "leo" }, { id: "mila" }, { id: "noa" }];

it("offers what a sibling has and the child has not, however the name is written", () => {
  const lists = new Map([
    ["leo", [medicine("calpol"), medicine("Movicol")]],
    ["mila", [medicine(" CALPOL ")]],
  ]);
  const offers = takeOverOffers([medicine("Calpol")], [leo, mila, noa], lists);
  expect(offers).toEqual([{ sibling: leo, medicines: [medicine("Movicol")] }]);
  expect(takeOverOffers([], [leo, mila, noa], lists).map(({ sibling }) => sibling.id)).toEqual([
    "leo",
    "mila",
  ]);
});
