import { describe, expect, it } from "vitest";
import { matchPath, paramNames } from "./api-path.ts";

describe("matchPath", () => {
  const template = "/v1/children/{childId}/growth/readings/{readingId}";

  it("reads what stands in the braces", () => {
    expect(matchPath(template, "/v1/children/a/growth/readings/b")).toEqual({
      childId: "a",
      readingId: "b",
    });
    expect(matchPath("/v1", "/v1")).toEqual({});
  });

  it("knows no other address", () => {
    for (const path of ["/v1", "/v1/children/a/growth/readings", `${template}/restore`, "", "/V1/children"])
      expect(matchPath(template, path), path).toBeNull();
  });
});

it("names its braces in their order", () => {
  expect(paramNames("/v1/children/{childId}/growth/readings/{readingId}")).toEqual(["childId", "readingId"]);
  expect(paramNames("/v1")).toEqual([]);
});
