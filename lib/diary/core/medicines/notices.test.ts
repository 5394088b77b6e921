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

  it("says what the other dose was called, where that is another name", () => {
    const before = ["Calpol", "Tylenol"].map((name, at) =>
      given(hour(22 + 4 * at), "paracetamol", { name, entryId: name }),
    );
    const panadol = taken("paracetamol", { name: "Panadol" });
    expect(first(panadol, { before }).map(({ code, detail }) => [code, detail.other])).toEqual([
      ["too-soon", "Calpol"],
      ["too-soon-after", "Tylenol"],
    ]);
    const calpol = taken("paracetamol", { name: " CALPOL" });
    expect(first(calpol, { before: before.slice(0, 1) })[0]?.detail).not.toHaveProperty("other");
    const many = [4, 9, 14].map((at) => given(hour(at), "paracetamol", { name: "Calpol" }));
    const tylenol = given(hour(19), "paracetamol", { name: "Tylenol" });
    expect(first(panadol, { before: [tylenol, ...many] })[0]?.detail.others).toBe("Calpol, Tylenol");
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

  it("after it is that of the later dose, whichever was written down first", () => {
    const list = [
      listed("paracetamol", { id: "syrup", minIntervalMinutes: 240 }),
      listed("paracetamol", { id: "tablets", minIntervalMinutes: 480 }),
    ];
    const [syrup, tablets] = [{ medicineId: "syrup" }, { medicineId: "tablets" }];
    const gapAfter = (own: object, later: object) =>
      first(taken("paracetamol", own), { before: [given(hour(30), "paracetamol", later)], list });
    expect(gapAfter(syrup, tablets)).toEqual([
      { code: "too-soon-after", detail: { minutes: 360, own: 480 } },
    ]);
    expect(gapAfter(tablets, syrup)).toEqual([]);
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
    // The one that is written down has no time either.
    expect(first(taken(), { before, moment: someTime(1) })).toMatchObject([
      { code: "too-many", detail: { count: 5, untimed: 3 } },
    ]);
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

describe("the most of a day of several products", () => {
  const dose = (amount: number | null, unit: string | null, count: number | null = null) => ({
    amount,
    unit,
    count,
  });
  const product = (name: string, told: Partial<Medicine> = {}) =>
    listed("paracetamol", { id: name.toLowerCase(), name, ...told });
  const syrup = product("Calpol", { strength: "120 mg/5 mL", mostAmount: 600, usualUnit: "mg" });
  const tablets = product("Panadol", { strength: "250 mg", mostAmount: 1, usualUnit: "g" });
  const loose = product("Feverall", { mostAmount: 3, usualUnit: "suppository" });
  const list = [syrup, tablets, loose];
  const of = (name: string, told: ReturnType<typeof dose>) => ({
    name,
    medicineId: name.toLowerCase(),
    ...told,
  });
  const much = (next: TakenIntake, before: readonly GivenIntake[]) =>
    first(next, { before, list }).find(({ code }) => code === "too-much")?.detail;
  const calpol = (hours: number, told = dose(5, "mL")) =>
    given(hour(hours), "paracetamol", of("Calpol", told));
  const panadol = (hours: number, told = dose(1, "tablet")) =>
    given(hour(hours), "paracetamol", of("Panadol", told));
  const next = (name: string, told: ReturnType<typeof dose>) => taken("paracetamol", of(name, told));

  it("adds up the active substance by what their labels say", () => {
    // 240 mg of one and 250 mg of the other; then 120 mg more.
    const before = [calpol(4), calpol(9), panadol(14)];
    expect(much(next("Calpol", dose(2.5, "mL")), before)).toBeUndefined();
    expect(much(next("Calpol", dose(5, "mL")), before)).toEqual({
      ...{ amount: 610, most: 600, unit: "mg", unread: 0, others: "Panadol" },
    });
  });

  it("counts what was given before the product left the list and came back", () => {
    const former = [calpol(4), calpol(9), calpol(14), calpol(19)].map((dose) => ({
      ...dose,
      medicineId: "gone",
    }));
    expect(much(next("Calpol", dose(6, "mL")), former)).toEqual({
      amount: 624,
      most: 600,
      unit: "mg",
      unread: 0,
    });
  });

  it("goes by the stricter limit of the products given, and says whose it is", () => {
    const tablet = next("Panadol", dose(1, "tablet"));
    expect(much(tablet, [calpol(4), calpol(9), calpol(14)])).toEqual({
      ...{ amount: 610, most: 600, unit: "mg", unread: 0, others: "Calpol", of: "Calpol" },
    });
    expect(much(tablet, [panadol(4), panadol(9)])).toBeUndefined();
  });

  it("says how many doses it could not count", () => {
    const before = [
      panadol(2, dose(500, "mg")),
      calpol(4, dose(1, "teaspoon")),
      given(hour(9), "paracetamol", { name: "Tylenol", ...dose(5, "mL") }),
      given(hour(14), "paracetamol", { name: "Tylenol with codeine", ...dose(330, "mg") }),
    ];
    expect(much(next("Calpol", dose(5, "mL")), before)).toEqual({
      ...{ amount: 620, most: 600, unit: "mg", unread: 3, others: "Panadol" },
    });
    expect(much(next("Calpol", dose(null, null)), [panadol(2, dose(3, "tablet"))])).toMatchObject({
      unread: 1,
    });
  });

  it("takes millilitres of one product for none of another", () => {
    const syrups = [product("Calpol", { mostAmount: 10, usualUnit: "mL" }), product("Panadol")];
    const amountAfter = (name: string) => {
      const before = [given(hour(14), "paracetamol", of(name, dose(8, "mL")))];
      return first(next("Calpol", dose(5, "mL")), { before, list: syrups })[0]?.detail;
    };
    expect(amountAfter("Calpol")).toMatchObject({ amount: 13, most: 10, unread: 0 });
    expect(amountAfter("Panadol")).toBeUndefined();
  });

  it("goes by the strictest limit where the product has none of its own", () => {
    expect(much(taken("paracetamol", { name: "Tylenol", ...dose(601, "mg") }), [])).toMatchObject({
      ...{ amount: 601, most: 600, of: "Calpol" },
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

  it("counts by the list's ingredients, whatever it is called", () => {
    const list = [listed("paracetamol + codeine", { id: "night", name: "Night pills" })];
    const pills = { medicineId: "night", name: "Night pills" };
    const before = [given(hour(22), "paracetamol + codeine", pills)];
    expect(codes(taken("paracetamol", { name: "Calpol" }), { before, list })).toEqual(["too-soon"]);
    expect(codes(taken("codeine"), { before, list, region: "us" })).toEqual(["below-age"]);
    expect(codes(taken("paracetamol + codeine", pills), { list })).toEqual(["below-age"]);
  });

  it("is looked at as a medicine for cough and cold by any of its ingredients", () => {
    const cold = taken("paracetamol", { name: "Paracetamol and phenylephrine" });
    expect(codes(cold)).toEqual(["below-class-age"]);
    const twice = noticed([cold, taken("sudafed phenylephrine", { name: "Sudafed phenylephrine" })]);
    expect(twice[0]).toContainEqual({
      code: "same-ingredient",
      detail: { other: "Sudafed phenylephrine", key: "phenylephrine" },
    });
  });

  it("says which ingredient it is about, unless it is all of them", () => {
    const both = taken("ibuprofen", { name: "Ibuprofen with paracetamol" });
    const before = [given(hour(21), "ibuprofen", { name: both.name })];
    expect(first(both, { before }).map(({ code, detail }) => [code, detail.published, detail.key])).toEqual([
      ["too-soon", 360, "ibuprofen"],
      ["too-soon", 240, "paracetamol"],
    ]);
    const list = [listed("ibuprofen", { id: "both", name: both.name, minIntervalMinutes: 480 })];
    const own = { ...both, medicineId: "both" };
    expect(first(own, { before: [given(hour(17), "ibuprofen", own)], list })).toEqual([
      { code: "too-soon", detail: { minutes: 420, own: 480 } },
    ]);
  });

  it("by its own looser figure is told of, and not asked about", () => {
    const both = { medicineId: "both", name: "Paracetamol with ibuprofen" };
    const list = [listed("paracetamol", { id: "both", name: both.name, minIntervalMinutes: 240 })];
    const [notice] = first(taken("paracetamol", both), {
      before: [given(hour(19), "paracetamol", both)],
      list,
    });
    expect(notice?.detail).toMatchObject({ minutes: 300, own: 240, published: 360, key: "ibuprofen" });
    expect(notice && isAsked(notice)).toBe(false);
  });
});
