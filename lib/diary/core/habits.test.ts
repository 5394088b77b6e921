import { describe, expect, it } from "vitest";
import type { Entry } from "./entry.ts";
import { habitsOf } from "./habits.ts";

type Said = Partial<Omit<Entry, "intakes" | "pains" | "activities">> & {
  readonly intakes?: readonly object[];
  readonly pains?: readonly object[];
  readonly activities?: readonly object[];
};

const entry = (id: string, said: Said) =>
  ({
    id,
    day: "2026-11-21",
    minute: 180,
    at: "2026-11-21T03:00:00.000Z",
    method: null,
    intakes: [],
    pains: [],
    activities: [],
    ...said,
  }) as unknown as Entry;
const paracetamol = { key: "paracetamol", name: "Calpol", text: "5 ml", route: null };
const ibuprofen = { key: "ibuprofen", name: "Ibuprofen", text: "4 ml", route: null };

describe("habitsOf", () => {
  it("offers what was given together once, the latest first, with when any of it was given last", () => {
    const { bundles } = habitsOf([
      entry("a", { intakes: [ibuprofen], minute: 300 }),
      entry("b", { intakes: [paracetamol], minute: 200 }),
      entry("c", { intakes: [ibuprofen, paracetamol], minute: 100 }),
      entry("d", { intakes: [paracetamol, ibuprofen], minute: 90 }),
      entry("e", { intakes: [paracetamol], minute: 80 }),
    ]);
    expect(bundles.map(({ entryId }) => entryId)).toEqual(["a", "b", "c"]);
    expect(bundles.map(({ last }) => last.minute)).toEqual([300, 200, 300]);
  });
  it("tells doses and brands apart", () => {
    const { bundles, medicines } = habitsOf([
      entry("a", { intakes: [paracetamol] }),
      entry("b", { intakes: [{ ...paracetamol, text: "6 ml" }] }),
      entry("c", { intakes: [{ ...paracetamol, name: "calpol" }] }),
    ]);
    expect(bundles.map(({ entryId }) => entryId)).toEqual(["a", "b", "c"]);
    expect(medicines).toEqual(["Calpol"]);
  });
  it("remembers places by the list's names only, and how the temperature was taken", () => {
    const { places, method } = habitsOf([
      entry("a", {
        pains: [
          { location: "other", name: null },
          { location: "head", name: "behind the eye" },
        ],
      }),
      entry("b", { method: "tympanic", pains: [{ location: "lower-back", name: null }] }),
      entry("c", {
        method: "rectal",
        pains: [
          { location: "head", name: null },
          { location: "lower-back", name: null },
        ],
      }),
    ]);
    expect(places).toEqual(["lower-back", "head"]);
    expect(method).toBe("tympanic");
  });
  it("offers nothing where nothing was written", () => {
    expect(habitsOf([])).toEqual({ bundles: [], method: null, places: [], activities: [], medicines: [] });
  });
});
