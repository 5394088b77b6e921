import { describe, expect, it } from "vitest";
import { FEWEST_OCCASIONS, helpsOf } from "#lib/diary/core/trends/helps.ts";
import { momentsOf } from "#lib/diary/core/trends/moments.ts";
import { type CalendarDate, toCalendarDate } from "#lib/kernel/dates.ts";
import { isId } from "#lib/kernel/ids.ts";
import { localTimeIn } from "#lib/kernel/local-time.ts";
import { madeDays } from "./diary-tables.ts";
import { makeFamily } from "./family.ts";

const today = "2026-11-20" as CalendarDate;
const { family, children, entries, medicines } = makeFamily(0, today);
const minutes = (at: string | null) => Date.parse(at ?? "") / 60_000;

describe("the diary of the demo family", () => {
  it("is that of one child, in order, from weeks ago to yesterday", () => {
    const [childId, ...others] = new Set(entries.map((entry) => entry.childId));
    expect(others).toEqual([]);
    expect(children.find(({ id }) => id === childId)?.name).toBe("Teo");
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    expect(entries.every(({ id }) => isId(id))).toBe(true);
    expect(entries.map(({ at }) => at)).toEqual(entries.map(({ at }) => at).toSorted());
    expect(entries.at(-1)?.day).toBe("2026-11-19");
    expect(entries.every(({ createdAt, day }) => day < today && toCalendarDate(createdAt) <= today)).toBe(
      true,
    );
  });

  it("gives what is on the child's list, under the same ingredients", () => {
    expect(
      medicines.map(({ name, key, usualAmount, usualUnit }) => [name, key, usualAmount, usualUnit]),
    ).toEqual([
      ["Apiretal", "paracetamol", 2, "mL"],
      ["Dalsy", "ibuprofen", 5, "mL"],
    ]);
    const given = new Set(entries.flatMap(({ intakes }) => intakes.map(({ name, key }) => `${name} ${key}`)));
    expect([...given].sort()).toEqual(medicines.map(({ name, key }) => `${name} ${key}`));
  });

  it("has each entry at the instant the family's clock showed it", () => {
    for (const { at, day, minute } of entries) {
      expect(localTimeIn(family.timeZone, new Date(at ?? ""))).toEqual({ day, minute });
    }
  });

  it("never gives a medicine again within six hours", () => {
    const doses = entries.flatMap(({ at, intakes }) => intakes.map(({ key }) => ({ key, at: minutes(at) })));
    const gaps = [...Map.groupBy(doses, ({ key }) => key).values()].flatMap((own) =>
      own.slice(1).map((dose, place) => dose.at - own[place]!.at),
    );
    expect(gaps.length).toBeGreaterThan(20);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(6 * 60);
  });

  it("has days that were not written, and a fever at night", () => {
    const days = madeDays(entries);
    expect(days.length).toBeLessThan(45);
    expect(days.length).toBeGreaterThan(30);
    expect(
      entries.some(({ temperature, minute }) => (temperature ?? 0) > 38.5 && (minute ?? 600) < 240),
    ).toBe(true);
  });

  it("is enough to say what pain did around its medicines", () => {
    const helps = helpsOf(
      momentsOf(
        {
          pains: entries.flatMap(({ at, pains: [first] }) =>
            first?.mean == null ? [] : [[minutes(at), first.location, first.name, first.mean] as const],
          ),
          intakes: entries.flatMap(({ at, intakes }) =>
            intakes.map(({ key }) => [minutes(at), key] as const),
          ),
          activities: [],
          names: { medicines: [], activities: [] },
        },
        null,
      ),
      4,
    );
    expect(helps.map(({ key }) => key).toSorted()).toEqual(["ibuprofen", "paracetamol"]);
    for (const { counted, groups } of helps) {
      expect(counted).toBeGreaterThanOrEqual(FEWEST_OCCASIONS);
      expect(groups[0]?.figures?.interval.high).toBeLessThan(0);
    }
  });
});
