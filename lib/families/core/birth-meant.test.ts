import { expect, it } from "vitest";
import { birthMeant } from "./birth-meant.ts";

it.each([
  ["birthWeight", "1250", "kg", "1250 g"],
  ["birthWeight", "3450", "kg", "3450 g"],
  ["birthWeight", "34,5", "kg", "3,45 kg"],
  ["birthWeight", "3,4", "g", "3,4 kg"],
  ["birthLength", "500", "cm", "50 cm"],
  ["birthLength", "19", "cm", "19 in"],
  ["birthHead", "350", "cm", "35 cm"],
  ["birthWeight", "0", "kg", null],
] as const)("takes %s of %j %s for %j", (field, typed, unit, meant) => {
  const units = field === "birthWeight" ? { weightUnit: unit } : { lengthUnit: unit };
  const said = birthMeant({ [field]: typed, ...units }, field, "es");
  expect(said).toBe(meant);
});
