import { expect, it } from "vitest";
import { goneAt, planClosing, type Stake } from "./plan.ts";

const stake = (familyName: string, more: Partial<Stake>): Stake => ({
  membershipId: "m",
  familyId: familyName,
  familyName,
  role: "owner",
  others: 0,
  otherOwners: 0,
  children: [],
  ...more,
});

const names = (stakes: readonly Stake[]) => stakes.map(({ familyName }) => familyName);

it("asks for a new owner, puts away what is nobody else's, and leaves the rest", () => {
  const plan = planClosing([
    stake("alone", {}),
    stake("the only owner", { others: 2 }),
    stake("with another owner", { others: 2, otherOwners: 1 }),
    stake("as a caregiver", { role: "caregiver", others: 1, otherOwners: 1 }),
    stake("a parent whom all have left", { role: "parent" }),
  ]);
  expect(names(plan.handOver)).toEqual(["the only owner"]);
  expect(names(plan.alone)).toEqual(["alone", "a parent whom all have left"]);
  expect(names(plan.leaving)).toEqual(["with another owner", "as a caregiver"]);
});

it("keeps a closed account for thirty days", () => {
  expect(goneAt(new Date("2026-05-03T12:00:00Z"))).toEqual(new Date("2026-06-02T12:00:00Z"));
});
