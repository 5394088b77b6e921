import { expect, it } from "vitest";
import { spreadOf } from "./spread.ts";

it("takes percentiles by nearest rank", () => {
  const hundred = Array.from({ length: 100 }, (_, place) => 100 - place);
  expect(spreadOf(hundred)).toEqual({ p50: 50, p95: 95, p99: 99 });
  expect(spreadOf([7])).toEqual({ p50: 7, p95: 7, p99: 7 });
});
