import { describe, expect, it } from "vitest";
import { toWritten } from "./entry-form.ts";

const many = (names: readonly string[], count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => names.map((name) => [`${name}${at + 1}`, `${at}`])).flat(),
  );

describe("toWritten", () => {
  it("reads every line of an entry that has more than a form offers, in their order", () => {
    const { medicines, activities } = toWritten(many(["medicine", "dose", "activity"], 30));
    expect(medicines.map(({ place }) => place)).toEqual(Array.from({ length: 30 }, (_, at) => at + 1));
    expect(activities).toHaveLength(30);
    const pains = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`pain${at + 1}Level`, "5"]));
    expect(toWritten(pains).pains).toHaveLength(20);
  });
  it("reads no more than an entry may have", () => {
    expect(toWritten({ medicine0: "no", ...many(["medicine"], 401) }).medicines).toHaveLength(400);
  });
});
