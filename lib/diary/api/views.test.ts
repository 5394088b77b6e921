import { describe, expect, it } from "vitest";
import { intakeOf, nothingSaid } from "#scripts/test/diary-entries.ts";
import { entryTeller, sightOf } from "./views.ts";

const weight = { weight: 4.8, weighedOn: "2026-05-01", weeks: 3 };
const detail = { ...weight, least: 5, source: "nhs" };
const entry = {
  ...nothingSaid,
  ...{
    id: "e",
    painMax: null,
    painMean: null,
    pictureId: null,
    raw: null,
    recordedBy: "Ana",
    isImported: false,
  },
  intakes: [{ ...intakeOf("ibuprofen"), noticed: [{ code: "below-weight", detail }] }],
};
const caller = (scopes: readonly string[], areas: readonly string[]) =>
  ({ role: "viewer", areas, token: { scopes } }) as const;
const told = (scopes: readonly string[], areas = ["diary", "growth"]) =>
  entryTeller("c", sightOf(caller(scopes, areas)))(entry).intakes[0]?.noticed;

describe("entryTeller", () => {
  it("tells the weight of a notice to a key for growth, and no other", () => {
    expect(told(["diary:read", "growth:read"])).toEqual([{ code: "below-weight", detail }]);
    expect(told(["diary:read"])).toEqual([{ code: "below-weight", detail: { least: 5, source: "nhs" } }]);
  });
  it("tells it to nobody to whom growth is closed", () => {
    expect(told(["diary:read", "growth:read"], ["diary"])?.[0]?.detail).not.toHaveProperty("weight");
  });
});
