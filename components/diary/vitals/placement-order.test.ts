import { expect, it } from "vitest";
import { noVitals } from "#lib/diary/core/vitals/latest-vitals.ts";
import { placeVitals } from "#lib/diary/core/vitals/place-vitals.ts";
import { byUrgency, pressingOf } from "./placement-order.ts";

const baby = { ageMonths: 8, sex: "female", heightCm: null, feverish: true } as const;
const vitals = { ...noVitals, oxygenLow: 91, heartRate: 165, breathingRate: 40, temperature: 36.9 };
const placements = placeVitals({ ...vitals, method: "rectal" }, baby);

it("says what cannot wait first, and once", () => {
  const said = byUrgency(placements).map(({ code, level }) => [code, level]);
  expect(said).toEqual([
    ["oxygen-bronchiolitis", "red"],
    ["heart-feverish", "amber"],
    ["temperature-usual", "green"],
    ["rate-between", "green"],
    ["rate-between", null],
  ]);
  expect(placements.map(({ code }) => code)).toContain("oxygen-feverish");
});

it("keeps to what asks something where there is little room", () => {
  expect(pressingOf(placements).map(({ code }) => code)).toEqual(["oxygen-bronchiolitis", "heart-feverish"]);
});
