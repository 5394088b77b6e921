import { describe, expect, it } from "vitest";
import { areas } from "#lib/access/core/roles.ts";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { checkPart, type GivenPart, toEffect } from "./part.ts";

const today = "2026-11-20" as CalendarDate;
const about = { childIds: ["nora", "leo"], today };
const part: GivenPart = {
  role: "caregiver",
  allChildren: false,
  childIds: ["nora"],
  areas: ["growth", "meals"],
  endsOn: "2026-12-24" as CalendarDate,
};

describe("toEffect", () => {
  it("leaves a caregiver's part as it was given", () => {
    expect(toEffect(part)).toEqual(part);
  });
  it("gives an owner every child and area, for good", () => {
    expect(toEffect({ ...part, role: "owner" })).toEqual({
      role: "owner",
      allChildren: true,
      childIds: [],
      areas,
      endsOn: null,
    });
  });
  it("gives a parent every area, but keeps to the children and the end named", () => {
    expect(toEffect({ ...part, role: "parent" })).toEqual({ ...part, role: "parent", areas });
  });
  it("forgets names when it is about all children", () => {
    expect(toEffect({ ...part, allChildren: true }).childIds).toEqual([]);
  });
});

describe("checkPart", () => {
  it("takes a part on a child of the family that ends today or later", () => {
    expect(checkPart(part, about).ok).toBe(true);
    expect(checkPart({ ...part, endsOn: today }, about).ok).toBe(true);
    expect(checkPart({ ...part, endsOn: null, areas: [] }, about).ok).toBe(true);
  });
  it.each([
    [{ childIds: [] }, { childIds: "children-missing" }],
    [{ endsOn: "2026-11-19" as CalendarDate }, { endsOn: "ends-past" }],
    [{ endsOn: "9999-01-01" as CalendarDate }, { endsOn: "ends-far" }],
  ])("refuses %j", (change, fields) => {
    expect(checkPart({ ...part, ...change }, about)).toEqual({ ok: false, code: "invalid", fields });
  });
  it("knows no child of another family", () => {
    expect(checkPart({ ...part, childIds: ["nora", "eve"] }, about)).toMatchObject({ code: "not-found" });
  });
  it("asks an owner for neither children nor an end", () => {
    const owner = { ...part, role: "owner", childIds: [], endsOn: "2020-01-01" as CalendarDate } as const;
    expect(checkPart(owner, about).ok).toBe(true);
  });
});
