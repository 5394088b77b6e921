import { describe, expect, it } from "vitest";
import { areas, type Role } from "#lib/access/core/roles.ts";
import { recordChoices } from "./record-choices.ts";

const part = (role: Role, open: readonly string[] = areas) => ({ role, areas: open, isArchived: false });

describe("what may be recorded", () => {
  it("outside of the rooms is everything that is open to the person, and nothing to a viewer", () => {
    expect(recordChoices(part("parent"), "")).toEqual(["diary", "growth", "vaccinations"]);
    expect(recordChoices(part("caregiver", ["diary"]), "")).toEqual(["diary"]);
    expect(recordChoices(part("caregiver", ["growth", "diary"]), "/medical")).toEqual(["diary", "growth"]);
    expect(recordChoices(part("caregiver", ["meals"]), "")).toEqual([]);
    expect(recordChoices(part("viewer"), "/diary")).toEqual([]);
  });

  it("within a room is what the room is about, where that is open", () => {
    expect(recordChoices(part("owner"), "/growth/history")).toEqual(["growth"]);
    expect(recordChoices(part("owner"), "/diary")).toEqual(["diary"]);
    expect(recordChoices(part("caregiver", ["diary"]), "/growth")).toEqual(["diary"]);
  });

  it("of a record that is put away is nothing", () => {
    expect(recordChoices({ ...part("owner"), isArchived: true }, "/diary")).toEqual([]);
  });
});
