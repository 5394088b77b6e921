import { describe, expect, it } from "vitest";
import { type Role, roles } from "#lib/access/core/roles.ts";
import { checkMayChange, checkOwnerStays } from "./say.ts";

const holder = (personId: string, role: Role) => ({ personId, role });
const code = (mine: Role, theirs: Role, next?: Role) => {
  const result = checkMayChange(holder("me", mine), holder("them", theirs), next);
  return result.ok ? "ok" : result.code;
};

describe("checkMayChange", () => {
  it("lets an owner give and take every part", () => {
    for (const theirs of roles) for (const next of roles) expect(code("owner", theirs, next)).toBe("ok");
  });
  it("lets a parent see to caregivers and viewers, and raise nobody to their own part", () => {
    expect(code("parent", "caregiver", "viewer")).toBe("ok");
    expect(code("parent", "viewer", "caregiver")).toBe("ok");
    expect(code("parent", "caregiver", "parent")).toBe("part-above");
    expect(code("parent", "parent", "viewer")).toBe("part-above");
    expect(code("parent", "owner")).toBe("part-above");
  });
  it("lets nobody else change anybody", () => {
    for (const mine of ["caregiver", "viewer"] as const)
      for (const theirs of roles) expect(code(mine, theirs)).toBe("part-above");
  });
  it("lets nobody change their own part", () => {
    for (const role of roles)
      expect(checkMayChange(holder("me", role), holder("me", role), "viewer")).toMatchObject({
        code: "own-part",
      });
  });
});

describe("checkOwnerStays", () => {
  it("keeps the last owner, and lets everybody else go", () => {
    expect(checkOwnerStays("owner", 0)).toMatchObject({ code: "last-owner" });
    expect(checkOwnerStays("owner", 1).ok).toBe(true);
    expect(checkOwnerStays("parent", 0).ok).toBe(true);
  });
});
