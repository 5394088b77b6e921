import { expect, it } from "vitest";
import { nameStatements } from "./statement-names.ts";

it("names each text once and for all, and stops naming when there are too many", () => {
  const nameOf = nameStatements();
  const first = nameOf({ sql: "select 1" });
  expect(first).not.toBe("");
  expect(nameOf({ sql: "select 2" })).not.toBe(first);
  expect(nameOf({ sql: "select 1" })).toBe(first);
  for (let more = 0; more < 400; more++) nameOf({ sql: `select ${more} as many` });
  expect(nameOf({ sql: "select 'one too many'" })).toBe("");
  expect(nameOf({ sql: "select 1" })).toBe(first);
});
