import { expect, it } from "vitest";
import type { TypedDose } from "../schema.ts";
import { resolveVaccines } from "./resolution.ts";

const typed = (told: Partial<TypedDose>): TypedDose => ({
  ...{ place: 1, vaccine: "", cvx: null, product: null, lot: null, expiresOn: null, maker: null },
  ...{ site: null, route: null, nextDueOn: null, flaw: null, note: null },
  ...told,
});
const resolve = (told: Partial<TypedDose>) => resolveVaccines([typed(told)], "en");
const meant = (told: Partial<TypedDose>) => {
  const result = resolve(told);
  return result.ok ? result.value[0] : result.fields;
};

it.each([
  ["a code", { vaccine: "CVX 8" }, { cvx: "08", product: null }],
  ["a name of its own", { vaccine: "hepatitis b, child dose" }, { cvx: "08", product: null }],
  ["a trade name that one vaccine has", { vaccine: "Vaxelis" }, { cvx: "146", product: "Vaxelis" }],
  [
    "what was chosen",
    { vaccine: "whatever", cvx: "08", product: "Engerix B-Peds" },
    { cvx: "08", mvx: "SKB" },
  ],
  [
    "a trade name of another vaccine",
    { vaccine: "x", cvx: "08", product: "Vaxelis" },
    { cvx: "08", product: null },
  ],
  ["what nobody knows, kept as written", { vaccine: "drops", cvx: "999" }, { cvx: "999", product: "drops" }],
])("takes %s", (_, told, expected) => {
  expect(meant(told)).toMatchObject(expected);
});

it("offers what a text may mean, and to keep it as written", () => {
  const result = resolve({ place: 2, vaccine: "hepatitis b" });
  const questions = result.ok ? [] : (result.questions ?? []);
  expect(result).toMatchObject({ code: "vaccine-choose", fields: { vaccine2: "vaccine-several" } });
  expect(questions.length).toBeGreaterThan(2);
  expect(new Set(questions.map(({ suggestion }) => suggestion)).size).toBe(questions.length);
  expect(questions.at(-1)).toMatchObject({ field: "vaccine2", suggestion: "999" });
  expect(meant({ vaccine: "zzzz" })).toEqual({ vaccine1: "vaccine-unknown" });
});

it("finds a manufacturer by code, name or a part only one name has", () => {
  const maker = (text: string) => meant({ vaccine: "CVX 08", maker: text });
  expect(maker("skb")).toMatchObject({ mvx: "SKB" });
  expect(maker("GlaxoSmithKline")).toMatchObject({ mvx: "SKB" });
  expect(maker("nobody at all")).toEqual({ maker1: "maker-unknown" });
});
