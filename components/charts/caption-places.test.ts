import { expect, it } from "vitest";
import { captionPlaces } from "./caption-places.ts";
import { plots, scalesOf } from "./plot.ts";

const early = (label: string, gestation: string) => ({
  label,
  captions: [{ from: -70, to: 0, label: gestation }],
});
const scales = scalesOf(plots.narrow, [-70, 14], [0, 5]);
const names = (label: string, gestation: string) =>
  captionPlaces(early(label, gestation), scales, plots.narrow).map((place) => place.label);

it.each([
  ["Corrected age (weeks)", "Post-menstrual weeks"],
  ["Edad corregida (semanas)", "Semanas posmenstruales"],
])("says both scales of an axis on a phone: %s", (label, gestation) => {
  expect(names(label, gestation)).toEqual([gestation, label]);
});

it("says what most of the axis counts where there is no room for both", () => {
  expect(names("a".repeat(40), "b".repeat(30))).toEqual(["b".repeat(30)]);
});

it("stands in the middle of an axis of one scale", () => {
  const [only] = captionPlaces({ label: "Age" }, scales, plots.narrow);
  expect(only?.middle).toBe((plots.narrow.left + plots.narrow.right) / 2);
});
