import { expect, it } from "vitest";
import type { DoseStatus } from "../assessment.ts";
import { doseCount } from "./dose-count.ts";

const of = (...statuses: DoseStatus[]) => doseCount(statuses.map((status) => ({ status })));

it("a dose counts, counts in part, does not count, or was not needed", () => {
  expect(of()).toBe("unjudged");
  expect(of("valid", "extraneous")).toBe("valid");
  expect([of("valid", "not-valid"), of("sub-standard", "valid")]).toEqual(["partly", "partly"]);
  expect([of("not-valid"), of("extraneous", "sub-standard")]).toEqual(["uncounted", "uncounted"]);
  expect(of("extraneous", "extraneous")).toBe("extraneous");
});
