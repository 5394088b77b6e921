import { describe, expect, it } from "vitest";
import type { GivenIntake } from "#lib/diary/core/given-intake.ts";
import { addDays, type CalendarDate } from "#lib/kernel/dates.ts";
import { instantOf } from "#lib/kernel/local-time.ts";
import { firstDay, given, hour, listed, someTime, zone } from "./dosing-cases.ts";
import { comingUp, dueDoses, toGive } from "./due-doses.ts";
import type { Medicine } from "./medicine.ts";

const antibiotic = (told: Partial<Medicine> = {}) =>
  listed("amoxicillin", { times: [480, 960, 1320], ...told });
const dose = (hours: number, told: Partial<GivenIntake> = {}) =>
  given(hour(hours), "amoxicillin", { medicineId: "amoxicillin", ...told });
const dateAt = (hours: number) => new Date(hour(hours).at ?? "");
const dueAt = (hours: number, before: readonly GivenIntake[] = [], medicine = antibiotic()) => {
  const [due] = dueDoses([medicine], before, dateAt(hours), zone);
  return [
    due?.status,
    due?.dueAt === null ? null : (Date.parse(due?.dueAt ?? "") - dateAt(0).getTime()) / 3_600_000,
  ];
};

describe("at times of the day", () => {
  const night = [dose(-2)];

  it("a dose is near an hour before its time, due at it, and overdue an hour after", () => {
    expect(dueAt(6.9, night)).toEqual(["taken", 8]);
    expect(dueAt(7, night)).toEqual(["soon", 8]);
    expect(dueAt(8, night)).toEqual(["due", 8]);
    expect(dueAt(9, night)).toEqual(["due", 8]);
    expect(dueAt(9.1, night)).toEqual(["overdue", 8]);
  });

  it("one given from an hour before counts for its time; earlier it was still the former one's", () => {
    expect(dueAt(8, [dose(7)])).toEqual(["taken", 16]);
    expect(dueAt(14, [dose(13.5)])).toEqual(["taken", 16]);
    expect(dueAt(8, [dose(6.9)])).toEqual(["due", 8]);
  });

  it("a missed one is not asked for any more when the next one is near", () => {
    expect(dueAt(14.9)).toEqual(["overdue", 8]);
    expect(dueAt(15)).toEqual(["soon", 16]);
    expect(dueDoses([antibiotic()], [], dateAt(20), zone)).toHaveLength(1);
  });

  it("times close together share the hour between them", () => {
    const close = antibiotic({ times: [480, 540] });
    expect(dueAt(8.25, [], close)).toEqual(["due", 8]);
    expect(dueAt(8.5, [], close)).toEqual(["soon", 9]);
  });

  it("runs from its first day to its last, and asks for nothing before it was on the list", () => {
    const course = antibiotic({ startsOn: firstDay, endsOn: addDays(firstDay, 1) });
    expect(dueAt(-5, [], course)).toEqual(["later", 8]);
    expect(dueAt(47, [], course)).toEqual(["due", 46]);
    expect(dueAt(47, [dose(46)], course)).toEqual(["ended", null]);
    expect(dueAt(48.5, [], course)).toEqual(["ended", null]);
    expect(dueAt(10, [], antibiotic({ listedAt: hour(9).at ?? "" }))).toEqual(["later", 16]);
  });

  it("doses of which only the day is known fill that day's times one after the other", () => {
    const untimed = given(someTime(0), "amoxicillin", { medicineId: "amoxicillin" });
    expect(dueAt(10, [untimed])).toEqual(["taken", 16]);
    expect(dueAt(17, [untimed])).toEqual(["due", 16]);
    expect(dueAt(17, [untimed, untimed])).toEqual(["taken", 22]);
    expect(dueAt(17, [untimed, dose(8)])).toEqual(["taken", 22]);
  });

  it("what is still to come was not given", () => {
    expect(dueAt(8, [dose(8.5)])).toEqual(["due", 8]);
  });

  it("keeps to the clock when it changes", () => {
    // On 29 March 2026 London goes from 1:00 to 2:00: from 22:00 to 8:00 there are nine hours.
    const day = "2026-03-29" as CalendarDate;
    const medicine = antibiotic({ times: [90, 480] });
    const before = given({ day, at: instantOf(day, 90, zone).toISOString() }, "amoxicillin");
    const [due] = dueDoses([medicine], [before], instantOf(day, 470, zone), zone);
    expect([due?.status, due?.dueAt]).toEqual(["soon", "2026-03-29T07:00:00.000Z"]);
    const [missing] = dueDoses([medicine], [], instantOf(day, 150, zone), zone);
    expect([missing?.status, missing?.dueAt]).toEqual(["due", "2026-03-29T01:30:00.000Z"]);
  });
});

describe("so long after the last dose", () => {
  const drops = (told: Partial<Medicine> = {}) => listed("amoxicillin", { everyMinutes: 480, ...told });

  it("is due by the last one, by the hour and not by the clock", () => {
    expect(dueAt(6.9, [dose(0)], drops())).toEqual(["later", 8]);
    expect(dueAt(7, [dose(0)], drops())).toEqual(["soon", 8]);
    expect(dueAt(8, [dose(0)], drops())).toEqual(["due", 8]);
    expect(dueAt(20, [dose(0)], drops())).toEqual(["overdue", 8]);
    expect(dueAt(20, [dose(0), dose(9.5)], drops())).toEqual(["overdue", 17.5]);
  });

  it("begins on its first day, and is due at once where it has none", () => {
    expect(dueAt(10, [], drops())).toEqual(["due", 10]);
    expect(dueAt(10, [], drops({ startsOn: addDays(firstDay, 1) }))).toEqual(["later", 24]);
    expect(dueAt(30, [dose(10)], drops({ startsOn: addDays(firstDay, 1) }))).toEqual(["due", 24]);
  });

  it("ends with its last day", () => {
    const course = drops({ endsOn: firstDay });
    expect(dueAt(23, [dose(10)], course)).toEqual(["overdue", 18]);
    expect(dueAt(23, [dose(18)], course)).toEqual(["ended", null]);
    expect(dueAt(25, [dose(10)], course)).toEqual(["ended", null]);
  });

  it("is not asked for on a day on which it was given at a time nobody knows", () => {
    expect(dueAt(34, [dose(0), given(someTime(1), "amoxicillin")], drops())).toEqual(["taken", null]);
    expect(dueAt(34, [dose(25), given(someTime(1), "amoxicillin")], drops())).toEqual(["due", 33]);
  });
});

describe("several medicines", () => {
  it("keeps those given as needed out, and each dose with its own medicine", () => {
    const one = antibiotic({ id: "one" });
    const two = antibiotic({ id: "two", name: "Amoxil" });
    const needed = listed("paracetamol");
    const of = (id: string | null) => dose(8, { medicineId: id });
    const statuses = (before: readonly GivenIntake[]) =>
      dueDoses([one, needed, two], before, dateAt(8.5), zone).map(({ status }) => status);
    expect(statuses([of("two")])).toEqual(["due", "taken"]);
    expect(statuses([of(null)])).toEqual(["taken", "due"]);
    expect(statuses([of("gone from the list")])).toEqual(["taken", "due"]);
  });

  it("takes one written by name alone for the product of which it has every ingredient", () => {
    const calpol = listed("paracetamol", { id: "calpol", times: [480] });
    const night = listed("paracetamol + codeine", { id: "night", name: "Night pills", times: [480] });
    const statuses = (list: readonly Medicine[], name: string) =>
      dueDoses(list, [given(hour(8), "paracetamol", { name })], dateAt(8.5), zone).map(
        ({ status }) => status,
      );
    expect(statuses([calpol, night], "Tylenol with codeine")).toEqual(["due", "taken"]);
    expect(statuses([calpol, night], "Tylenol")).toEqual(["taken", "due"]);
    expect(statuses([night], "Tylenol")).toEqual(["due"]);
  });

  it("puts the longest overdue first, and what comes later after it", () => {
    const all = dueDoses(
      [antibiotic(), listed("b", { times: [450] }), listed("c", { times: [1200] })],
      [given(hour(-4), "c"), given(hour(-1), "amoxicillin")],
      dateAt(8.9),
      zone,
    );
    expect(toGive(all).map(({ medicine }) => medicine.id)).toEqual(["b", "amoxicillin"]);
    expect(comingUp(all).map(({ medicine }) => medicine.id)).toEqual(["c"]);
  });
});
