import { expect, it } from "vitest";
import type { Velocity } from "../velocity-pairs.ts";
import { fullestInterval, readTrajectoryChoice, trajectoryAddress } from "./trajectory-choice.ts";

it("reads what an address asks for, and only what there is", () => {
  expect(readTrajectoryChoice({})).toEqual({ kind: "weight", months: null, nextIn: null });
  expect(readTrajectoryChoice({ kind: "head", months: "4", in: "6" })).toEqual({
    kind: "head",
    months: 4,
    nextIn: 6,
  });
  // WHO has no gains of length over one month.
  expect(readTrajectoryChoice({ kind: "length", months: "1", in: "4" })).toEqual({
    kind: "length",
    months: null,
    nextIn: null,
  });
  expect(readTrajectoryChoice({ kind: ["head"], months: "x" }).kind).toBe("weight");
});

it("writes an address that reads the same", () => {
  const choice = { kind: "length", months: 3, nextIn: 2 } as const;
  expect(trajectoryAddress("/here", choice, "gains")).toBe("/here?kind=length&months=3&in=2#gains");
  expect(trajectoryAddress("/here", { ...choice, months: null, nextIn: null }, "next")).toBe(
    "/here?kind=length#next",
  );
});

it("shows the interval with the most gains", () => {
  const over = (...months: number[]) =>
    months.map((intervalMonths) => ({ row: { intervalMonths } })) as unknown as readonly Velocity[];
  expect(fullestInterval("weight", over(2, 3, 3))).toBe(3);
  expect(fullestInterval("weight", over(2, 6))).toBe(2);
  expect(fullestInterval("length", [])).toBe(2);
});
