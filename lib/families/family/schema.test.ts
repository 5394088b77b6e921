import { describe, expect, it } from "vitest";
import { editFamilyInput } from "./schema.ts";

const form = { familyId: "0192f7a0-0000-7000-8000-000000000001", name: "Home", timeZone: "Madrid" };

describe("a family's country", () => {
  it.each([
    ["US", "US"],
    ["", null],
    [undefined, undefined],
  ])("%j is kept as %j", (country, kept) => {
    expect(editFamilyInput.parse({ ...form, ...(country !== undefined && { country }) }).country).toBe(kept);
  });
  it.each(["us", "XX", "USA", "Spain"])("refuses %j", (country) => {
    const { error } = editFamilyInput.safeParse({ ...form, country });
    expect(error?.issues.map(({ path, message }) => [path[0], message])).toEqual([
      ["country", "country-unknown"],
    ]);
  });
});
