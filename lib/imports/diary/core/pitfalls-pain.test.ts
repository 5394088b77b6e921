import { describe, expect, it } from "vitest";
import { fatesOf } from "./samples/judged.ts";
import { at, contentOf, levels, only, pain, said, why } from "./samples/one-entry.ts";
import { type Checks, idsOf } from "./samples/pitfall-topics.ts";

const handled: Checks<"pain"> = {
  "pain-range": () => {
    for (const text of ["6-7-8", "6–7–8", "6 to 7 to 8", "6 / 7 / 8", "6, 7, 8"])
      expect([text, levels(text)]).toEqual([text, [[6, 7, 8]]]);
    expect(said({ Pain: { head: "6-7-8" } }).pains[0]).toMatchObject({
      ...{ text: "6-7-8", low: 6, high: 8, mean: 7 },
    });
  },
  "pain-date-trap": () => {
    for (const text of ["2008-07-06", "45114", 45114, "06/07/2008"]) {
      expect([text, why(pain(text)), pain(text).outcome]).toEqual([text, "looks-like-date", "review"]);
      expect(contentOf(pain(text)).pains[0]).toMatchObject({ text: `${text}`, levels: [], low: null });
    }
  },
  "pain-single": () => {
    const read: readonly (readonly [unknown, number])[] = [
      ...([
        ["7", 7],
        [7, 7],
        ["7.5", 7.5],
        ["7/10", 7],
        ["7+", 7],
        ["<3", 3],
        ["~5", 5],
        ["0", 0],
        [0, 0],
      ] as const),
    ];
    for (const [text, level] of read) expect([text, levels(text)]).toEqual([text, [[level]]]);
    expect(contentOf(pain("~5")).pains[0]?.text).toBe("~5");
  },
  "pain-negative-misread": () => expect([why(pain("-3")), levels("-3")]).toEqual(["ambiguous", [[]]]),
  "pain-out-of-range": () => {
    for (const text of ["12", "678", 11])
      expect([text, why(pain(text)), levels(text)]).toEqual([...[text, "out-of-range", [[]]]]);
    expect(levels("10")).toEqual([[10]]);
  },
  "pain-words": () => {
    expect(levels("none")).toEqual([[0]]);
    expect(said({ Pain: { head: "severe" } }).pains[0]).toMatchObject({
      band: "severe",
      levels: [],
      low: null,
    });
    for (const text of ["n/a", "-", "", null]) expect(said({ Pain: { head: text } }).pains).toEqual([]);
  },
  "pain-rater": () =>
    expect(said({ Pain: { head: "4" } }).pains[0]).toMatchObject({ rater: "unknown", scale: null }),
  "location-names": () => {
    const locations = (names: string[], places = {}) =>
      fatesOf(at({ Pain: Object.fromEntries(names.map((name) => [name, "4"])) }), {
        choices: { places },
      })[0]!;
    const found = contentOf(locations(["L knee", "HEADACHE", "Quads of steel"])).pains;
    expect(found.map(({ location, name }) => [location, name])).toEqual([
      ["left-knee", "L knee"],
      ["head", "HEADACHE"],
      ["other", "Quads of steel"],
    ]);
    expect(locations(["knee"])).toMatchObject({
      outcome: "refused",
      code: "place-undecided",
      detail: { text: "knee" },
    });
    expect(contentOf(locations(["knee"], { knee: "right-knee" })).pains[0]).toMatchObject({
      ...{ location: "right-knee", name: "knee" },
    });
  },
  "location-prototype": () => {
    const names = ["__proto__", "constructor", "toString", "hasOwnProperty"];
    const text = `{"0523":{"1300":{"Pain":{${names.map((name) => `"${name}":"5"`).join()}}}}}`;
    expect(
      contentOf(only(fatesOf(text))).pains.map(({ name, location, low }) => [name, location, low]),
    ).toEqual(names.map((name) => [name, "other", 5]));
    expect(fatesOf('{"0523":{"1300":{"__proto__":{"a":1}}}}')[0]).toMatchObject({ outcome: "review" });
  },
};

describe("the pitfalls of pain and where it is", () => {
  it.each(idsOf("pain"))("%s", (id) => handled[id]());
});
