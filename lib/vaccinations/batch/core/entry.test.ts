import { describe, expect, it } from "vitest";
import { type Named, toContent, toFormAnswers, toProgram } from "./entry.ts";
import { visitsOf } from "./visits.ts";

const named: Named = {
  ...{
    cvx: "8",
    mvx: null,
    product: null,
    givenOn: "2026-05-14",
    precision: "day",
    lot: null,
    expiresOn: null,
  },
  ...{ provider: null, site: null, route: null, nextDueOn: null, flaw: null, source: "program", note: null },
};
const read = (more: Partial<Named>) => toContent({ ...named, ...more }, "999");

describe("what a program names", () => {
  it("is kept by CDC's codes, with the maker of a trade name that one has", () => {
    expect(read({})).toMatchObject({ cvx: "08", product: null, mvx: null });
    expect(read({ product: "engerix-b peds" })).toMatchObject({ product: "Engerix B-Peds", mvx: "SKB" });
    expect(read({ product: "Own brand", mvx: "skb" })).toMatchObject({ product: "Own brand", mvx: "SKB" });
    expect(read({ cvx: "999", product: "Marvaxin" })).toMatchObject({ cvx: "999", product: "Marvaxin" });
  });

  it("is refused where there is no such code", () => {
    expect(read({ cvx: "700", mvx: "ZZZ" })).toEqual({ fields: { cvx: "cvx-unknown", mvx: "mvx-unknown" } });
    expect(read({ cvx: "998" }), "no vaccine").toEqual({ fields: { cvx: "cvx-unknown" } });
  });

  it.each([
    ["day", "2026-05-14"],
    ["month", "2026-05-01"],
    ["year", "2026-01-01"],
  ] as const)("keeps of a date no more than the %s", (precision, givenOn) => {
    expect(read({ precision })).toMatchObject({ givenOn, precision });
  });

  it("answers and is asked by its own names", () => {
    expect(toFormAnswers(["cvx:odd-age", "givenOn:before-birth", "expiresOn:expired-batch"])).toEqual([
      ...["vaccine1:odd-age", "givenOn:before-birth", "expiresOn1:expired-batch"],
    ]);
    const question = { code: "odd-age", field: "vaccine1" };
    const told = toProgram(
      { ok: false, code: "invalid", fields: { givenOn: "date-future" }, questions: [question] },
      "doses.2.",
    );
    expect(told).toMatchObject({
      fields: { "doses.2.givenOn": "date-future" },
      questions: [{ code: "odd-age", field: "doses.2.cvx" }],
    });
  });
});

it("puts doses of a day together, the same vaccine apart", () => {
  let count = 0;
  const dose = (visit: string, cvx: string) => ({ visit, cvx });
  const doses = [dose("a", "03"), dose("a", "21"), dose("b", "03"), dose("a", "03"), dose("a", "10")];
  expect(visitsOf(doses, () => `${++count}`)).toEqual(["1", "1", "2", "3", "1"]);
});
