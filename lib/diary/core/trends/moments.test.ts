import { expect, it } from "vitest";
import { momentsOf } from "./moments.ts";

it("brings what was written in one minute together, in order of time", () => {
  const moments = momentsOf({
    levels: [
      [30, 4],
      [10, 6],
      [10, 8],
    ],
    intakes: [
      [10, "paracetamol"],
      [20, "ibuprofen"],
    ],
    activities: [
      [20, "walking", 15],
      [30, "rest", null],
    ],
    names: { medicines: [], activities: [] },
  });
  expect(moments).toEqual([
    { at: 10, level: 8, medicines: ["paracetamol"], activities: [] },
    { at: 20, level: null, medicines: ["ibuprofen"], activities: [{ key: "walking", minutes: 15 }] },
    { at: 30, level: 4, medicines: [], activities: [{ key: "rest", minutes: 0 }] },
  ]);
});
