import { describe, expect, it } from "vitest";
import type { GivenIntake } from "#lib/diary/core/given-intake.ts";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { isAsked } from "./asked-notices.ts";
import type { DosedChild } from "./child-notices.ts";
import { dice, given, hour, listed, someTime, taken } from "./dosing-cases.ts";
import type { DosingMoment } from "./dosing-moment.ts";
import type { Medicine } from "./medicine.ts";
import type { Region } from "./medicine-fact.ts";
import { noticeIntakes } from "./notices.ts";
import type { TakenIntake } from "./taken-intake.ts";

type Scene = {
  readonly before?: readonly GivenIntake[];
  readonly list?: readonly Medicine[];
  readonly child?: DosedChild;
  readonly region?: Region;
  readonly moment?: DosingMoment;
};

const noticed = (intakes: readonly TakenIntake[], scene: Scene = {}) => {
  const { before = [], list = [], region = "uk", moment = hour(24) } = scene;
  const child = scene.child ?? { ageMonths: 40, weightKg: null };
  return noticeIntakes(intakes, before, list, child, region, moment);
};
const first = (intake: TakenIntake, scene: Scene = {}) => noticed([intake], scene)[0] ?? [];
const codes = (intake: TakenIntake, scene: Scene = {}) => first(intake, scene).map(({ code }) => code);

describe("the interval", () => {
  it("is kept exactly at the published figure; a minute less is pointed out", () => {
    expect(codes(taken(), { before: [given(hour(20))] })).toEqual([]);
    expect(first(taken(), { before: [given(hour(20 + 1 / 60))] })).toEqual([
      { code: "too-soon", detail: { minutes: 239, published: 240, source: "paracetamol-uk" } },
    ]);
  });

  it("says of a figure that it is the strictest of several places, and of the family's own nothing", () => {
    const scene = { before: [given(hour(21))], region: "strictest" } as const;
    const source = { published: 240, source: "paracetamol-uk", region: "strictest" };
    expect(first(taken(), scene)).toEqual([{ code: "too-soon", detail: { minutes: 180, ...source } }]);
    const list = [listed("paracetamol", { minIntervalMinutes: 360 })];
    expect(first(taken(), { ...scene, list })).toEqual([
      { code: "too-soon", detail: { minutes: 180, own: 360 } },
    ]);
  });

  it("is looked at to both sides, since a dose can be written down afterwards", () => {
    const before = [given(hour(19)), given(hour(26))];
    expect(first(taken(), { before })).toMatchObject([{ code: "too-soon-after", detail: { minutes: 120 } }]);
  });

  it("counts all brands of one ingredient, and no other ingredient", () => {
    const calpol = given(hour(22), "paracetamol", { name: "Calpol" });
    expect(codes(taken("paracetamol", { name: "Panadol" }), { before: [calpol] })).toEqual(["too-soon"]);
    expect(codes(taken("amoxicillin"), { before: [calpol] })).toEqual([]);
  });

  it("is the family's own where it is stricter, and then it alone is said", () => {
    const list = [listed("paracetamol", { minIntervalMinutes: 360 })];
    const [notice] = first(taken(), { before: [given(hour(19))], list });
    expect(notice).toEqual({ code: "too-soon", detail: { minutes: 300, own: 360 } });
  });

  it("is both where the family's own is looser; only its own is asked about", () => {
    const own = taken("paracetamol", { medicineId: "paracetamol" });
    const list = [listed("paracetamol", { minIntervalMinutes: 180 })];
    const [between] = first(own, { before: [given(hour(20.5))], list });
    expect(between).toEqual({
      code: "too-soon",
      detail: { minutes: 210, own: 180, published: 240, source: "paracetamol-uk" },
    });
    const [below] = first(own, { before: [given(hour(21.5))], list });
    expect([between, below].map((notice) => notice && isAsked(notice))).toEqual([false, true]);
  });

  it("does not depend on doses without a time", () => {
    expect(codes(taken(), { before: [given(someTime(1))] })).toEqual([]);
    expect(codes(taken(), { before: [given(hour(23))], moment: someTime(1) })).toEqual([]);
  });
});

describe("the most doses", () => {
  const every = (hours: readonly number[]) => hours.map((at) => given(hour(at)));

  it("are counted in the 24 hours that end at the dose, whatever day it is", () => {
    expect(codes(taken(), { before: every([4, 12, 20]), moment: hour(27) })).toEqual([]);
    expect(first(taken(), { before: every([4, 12, 16, 20]), moment: hour(27) })).toEqual([
      { code: "too-many", detail: { count: 5, untimed: 0, published: 4, source: "paracetamol-uk" } },
    ]);
  });

  it("a dose exactly 24 hours before is not among them", () => {
    expect(codes(taken(), { before: every([4, 10, 16, 22]), moment: hour(28) })).toEqual([]);
  });

  it("are counted by the day where there is no time, and it is said how many those are", () => {
    const before = [given(hour(25)), given(hour(30)), given(someTime(1)), given(someTime(1))];
    expect(first(taken(), { before, moment: hour(40) })).toMatchObject([
      { code: "too-many", detail: { count: 5, untimed: 2 } },
    ]);
    expect(codes(taken(), { before: before.slice(0, 3), moment: hour(40) })).toEqual([]);
    expect(codes(taken(), { before, moment: someTime(1) })).toEqual(["too-many"]);
  });

  it("counts those without a time of the days that the 24 hours touch", () => {
    const four = Array.from({ length: 4 }, () => given(someTime(0)));
    const soon = hour(24 + 10 / 60);
    expect(first(taken(), { before: four, moment: soon })).toMatchObject([
      { code: "too-many", detail: { count: 5, untimed: 4 } },
    ]);
    expect(codes(taken(), { before: four, moment: hour(49) })).toEqual([]);
    // Written down late: the 24 hours up to the dose after it reach into the next day.
    const later = [given(hour(30)), ...Array.from({ length: 3 }, () => given(someTime(1)))];
    expect(first(taken(), { before: later, moment: hour(20) })).toMatchObject([
      { code: "too-many", detail: { count: 5, untimed: 3 } },
    ]);
  });

  it("are looked at in the day after a dose that is written down later, too", () => {
    const before = every([28, 33, 38, 43]);
    expect(codes(taken(), { before, moment: hour(22) })).toEqual(["too-many"]);
    expect(codes(taken(), { before: every([25, 31, 37, 43]), moment: hour(19) })).toEqual([]);
  });

  it("are asked about by the family's figure and by the published one", () => {
    const own = taken("paracetamol", { medicineId: "paracetamol" });
    const list = [listed("paracetamol", { mostDoses: 6 })];
    const [notice] = first(own, { before: every([4, 9, 14, 19]), list, moment: hour(24) });
    expect(notice?.detail).toEqual({ count: 5, untimed: 0, own: 6, published: 4, source: "paracetamol-uk" });
    expect(notice && isAsked(notice)).toBe(true);
    const strict = [listed("paracetamol", { mostDoses: 2 })];
    expect(first(own, { before: every([4, 9]), list: strict })[0]?.detail).toEqual({
      count: 3,
      untimed: 0,
      own: 2,
    });
  });
});

describe("the most of a day", () => {
  const list = [listed("paracetamol", { mostAmount: 1, usualUnit: "g" })];
  const dose = (amount: number, unit: string, count: number | null = null) => ({ amount, unit, count });

  it("adds up what was given in one unit", () => {
    const before = [
      given(hour(10), "paracetamol", dose(250, "mg")),
      given(hour(16), "paracetamol", dose(250, "mg", 2)),
    ];
    expect(codes(taken("paracetamol", dose(250, "mg")), { before, list })).toEqual([]);
    expect(first(taken("paracetamol", dose(251, "mg")), { before, list })).toEqual([
      { code: "too-much", detail: { amount: 1.001, most: 1, unit: "g", unread: 0 } },
    ]);
  });

  it("says of how many doses it does not know the amount, and turns no millilitres into milligrams", () => {
    const before = [
      given(hour(10), "paracetamol", dose(900, "mg")),
      given(hour(16), "paracetamol", dose(5, "mL")),
    ];
    expect(first(taken("paracetamol", dose(200, "mg")), { before, list })[0]?.detail).toMatchObject({
      amount: 1.1,
      unread: 1,
    });
  });
});

describe("what belongs together", () => {
  it("points out one ingredient twice in an entry, and counts it as two doses", () => {
    const twice = [taken("paracetamol", { name: "Calpol" }), taken("paracetamol", { name: "Panadol" })];
    const before = [6, 12, 18].map((at) => given(hour(at)));
    expect(
      noticed(twice, { before }).map((all) => all.map(({ code, detail }) => [code, detail.other])),
    ).toEqual([
      [
        ["too-many", undefined],
        ["same-ingredient", "Panadol"],
      ],
      [
        ["too-many", undefined],
        ["same-ingredient", "Calpol"],
      ],
    ]);
  });

  it("points out paracetamol and ibuprofen within the hour, in one entry or in two, whichever came first", () => {
    const both = noticed([taken("paracetamol"), taken("ibuprofen")]);
    expect(both.map((all) => all.map(({ code }) => code))).toEqual([["together"], ["together"]]);
    for (const away of [-0.5, 0.5]) {
      expect(codes(taken("ibuprofen"), { before: [given(hour(24 + away))] })).toEqual(["together"]);
      expect(codes(taken("paracetamol"), { before: [given(hour(24 + away), "ibuprofen")] })).toEqual([
        "together",
      ]);
    }
    expect(codes(taken("ibuprofen"), { before: [given(hour(23)), given(hour(25))] })).toEqual([]);
  });
});

describe("age and weight", () => {
  const baby = (ageMonths: number, weightKg: number | null = null) => ({ ageMonths, weightKg });

  it("are those published where the family lives", () => {
    expect(codes(taken("ibuprofen"), { child: baby(4) })).toEqual([]);
    expect(codes(taken("ibuprofen"), { child: baby(4), region: "us" })).toEqual(["below-age"]);
    expect(codes(taken("ibuprofen"), { child: baby(4), region: "strictest" })).toEqual(["below-age"]);
    expect(first(taken("aspirin"), { child: baby(15 * 12) })).toEqual([
      { code: "below-age", detail: { months: 180, least: 192, source: "aspirin-uk" } },
    ]);
    expect(codes(taken("aspirin"), { child: baby(16 * 12) })).toEqual([]);
  });

  it("are told with the day of the weight, and of no weight nothing is", () => {
    const child = { ...baby(4, 4.8), weighedOn: "2026-02-01" as CalendarDate };
    expect(first(taken("ibuprofen"), { child })).toEqual([
      {
        code: "below-weight",
        detail: { weight: 4.8, least: 5, source: "ibuprofen-uk", weighedOn: "2026-02-01", weeks: 4 },
      },
    ]);
    const fresh = { ...child, weighedOn: "2026-02-10" as CalendarDate };
    expect(first(taken("ibuprofen"), { child: fresh })[0]?.detail).not.toHaveProperty("weeks");
    expect(codes(taken("ibuprofen"), { child: baby(4, 5) })).toEqual([]);
  });

  it("of a kind of medicine are shown and not asked about", () => {
    const [notice] = first(taken("guaifenesin"), { child: baby(60) });
    expect([notice?.code, notice && isAsked(notice)]).toEqual(["below-class-age", false]);
  });
});

describe("whatever was given", () => {
  const random = dice(20261121);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)]!;
  const doses = ["paracetamol", "ibuprofen", "codeine"] as const;
  const list = [
    listed("paracetamol", { minIntervalMinutes: 180, mostAmount: 600, usualUnit: "mg" }),
    listed("ibuprofen", { mostDoses: 5 }),
  ];
  const someDose = () => {
    const moment = random() < 0.15 ? someTime(Math.floor(random() * 3)) : hour(random() * 72);
    return given(moment, pick(doses), { amount: pick([100, 250, null]), unit: "mg" });
  };
  const scenes = Array.from({ length: 300 }, () => ({
    before: Array.from({ length: 1 + Math.floor(random() * 9) }, someDose),
    intakes: Array.from({ length: 1 + Math.floor(random() * 3) }, () =>
      taken(pick(doses), { amount: 100, unit: "mg" }),
    ),
    scene: {
      list,
      region: pick(["uk", "us", "strictest"] as const),
      moment: random() < 0.1 ? someTime(1) : hour(24 + random() * 24),
    },
  }));
  const codesOf = (all: ReturnType<typeof noticed>) => all.map((each) => each.map(({ code }) => code));

  it("taking a dose away never adds a notice", () => {
    let found = 0;
    for (const { before, intakes, scene } of scenes) {
      const all = codesOf(noticed(intakes, { ...scene, before }));
      found += all.flat().length;
      for (const gone of before.keys()) {
        const fewer = codesOf(noticed(intakes, { ...scene, before: before.toSpliced(gone, 1) }));
        for (const [place, left] of fewer.entries()) expect(all[place]).toEqual(expect.arrayContaining(left));
      }
    }
    // Scenes in which nothing is pointed out would prove nothing.
    expect(found).toBeGreaterThan(300);
  });

  it("the order in which doses were written down does not matter", () => {
    for (const { before, intakes, scene } of scenes) {
      const all = noticed(intakes, { ...scene, before });
      const shuffled = before.toSorted((a, b) => (a.entryId < b.entryId ? -1 : 1)).toReversed();
      expect(noticed(intakes, { ...scene, before: shuffled })).toEqual(all);
      expect(
        noticed(intakes.toReversed(), { ...scene, before })
          .toReversed()
          .map((each) => codesOf([each])[0]),
      ).toEqual(codesOf(all));
    }
  });
});

describe("a medicine of several ingredients", () => {
  const both = taken("paracetamol", { name: "Tylenol with codeine" });

  it("is looked at as each of them", () => {
    expect(codes(both, { region: "us" })).toEqual(["below-age"]);
    expect(codes(taken("paracetamol", { name: "Tylenol" }), { region: "us" })).toEqual([]);
    const before = [given(hour(23), "ibuprofen", { name: "Ibuprofen-codeine" })];
    expect(codes(taken("codeine"), { before: [...before, given(hour(20))], region: "us" })).toEqual([
      "below-age",
    ]);
    expect(
      codes(both, {
        before: [given(hour(23), "codeine")],
        list: [listed("codeine", { minIntervalMinutes: 360 })],
      }),
    ).toContain("too-soon");
  });

  it("counts for each of them where it was given", () => {
    const list = [listed("codeine", { minIntervalMinutes: 360 })];
    const before = [given(hour(20), "paracetamol", { name: "Tylenol with codeine" })];
    expect(codes(taken("codeine"), { before, list })).toContain("too-soon");
    const sameTime = noticed([both, taken("codeine")])[1] ?? [];
    expect(sameTime.map(({ code }) => code)).toContain("same-ingredient");
  });
});
