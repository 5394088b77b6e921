import { describe, expect, it } from "vitest";
import { readPlaceholders } from "./placeholders.ts";

describe("readPlaceholders", () => {
  it("reads names, formats and tags", () => {
    expect(readPlaceholders("Hello {name}, <b>{when, date, short}</b>")).toEqual(["<b>", "{name}", "{when}"]);
  });
  it("reads through plural branches, whose words are no placeholders", () => {
    expect(
      readPlaceholders("{days, plural, =0 {today} one {# day of {child}} other {# days of {child}}}"),
    ).toEqual(["{child}", "{days}"]);
  });
  it("leaves quoted braces alone", () => {
    expect(readPlaceholders("It''s '{not}' {this}")).toEqual(["{this}"]);
  });
});
