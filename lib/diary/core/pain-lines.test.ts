import { describe, expect, it } from "vitest";
import { painAt } from "#scripts/test/diary-entries.ts";
import { toWritten } from "./entry-form.ts";
import { hasBody, painGroups } from "./pain-lines.ts";

const [head, knee, toe] = [painAt("head", 6), painAt("left-knee", 6), painAt("other", 6)];

describe("the lines of an entry's pains", () => {
  it("hold the places of one level together, however they lie among others", () => {
    const groups = painGroups([head, painAt("navel", 3), knee]);
    expect(groups.map(({ pain, locations }) => [pain.text, locations])).toEqual([
      ["6", ["head", "left-knee"]],
      ["3", ["navel"]],
    ]);
  });

  it("are apart for what was judged on another scale, by another, in other words or by other scores", () => {
    const items = { face: 2, legs: 1, activity: 1, cry: 1, consolability: 1 };
    const others = [
      { ...knee, scale: "faces" as const },
      { ...knee, rater: "observer" as const },
      { ...knee, name: "behind the knee" },
      { ...knee, text: "6-6" },
      { ...knee, items },
    ];
    for (const other of others) expect(painGroups([head, other])).toHaveLength(2);
    const turned = Object.fromEntries(Object.entries(items).reverse());
    expect(
      painGroups([
        { ...head, items },
        { ...knee, items: turned },
      ]),
    ).toHaveLength(1);
  });

  it("are read back as the pains they came from", () => {
    const pains = [head, knee, { ...toe, name: "Big toe" }];
    const sent = painGroups(pains).flatMap(({ pain, locations }, turn): [string, unknown][] => [
      [`pain${turn + 1}Location`, locations],
      [`pain${turn + 1}Name`, pain.name ?? ""],
      [`pain${turn + 1}Range`, pain.text],
    ]);
    expect(
      toWritten(Object.fromEntries(sent)).pains.map(({ location, name, level }) => [location, name, level]),
    ).toEqual([
      ["head", "", "6"],
      ["left-knee", "", "6"],
      ["other", "Big toe", "6"],
    ]);
  });
});

describe("a body to tap", () => {
  it("stands in the first line, in two more that hold something, and in each that holds several places", () => {
    const one = { pain: head, locations: ["head"] };
    const two = { pain: head, locations: ["head", "left-knee"] };
    expect([hasBody(1, null), hasBody(2, null)]).toEqual([true, false]);
    expect([1, 2, 3, 4].map((place) => hasBody(place, one))).toEqual([true, true, true, false]);
    expect(hasBody(9, two)).toBe(true);
  });
});
