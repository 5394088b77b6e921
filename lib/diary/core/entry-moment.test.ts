import { describe, expect, it } from "vitest";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { type EntryDraft, emptyDraft } from "./entry-draft.ts";
import { checkMoment, placeDraft } from "./entry-moment.ts";

const day = (text: string) => text as CalendarDate;
const clock = { zone: "Europe/Madrid", now: new Date("2026-05-23T10:20:30Z") };
const place = (told: Partial<EntryDraft>, on = "2026-05-23") =>
  placeDraft({ ...emptyDraft(day(on)), ...told }, clock);

describe("placeDraft", () => {
  it("finds the instant by the family's clock, and none where only the day is known", () => {
    expect(place({ minute: 1300 }).content).toMatchObject({
      zone: clock.zone,
      at: "2026-05-23T19:40:00.000Z",
    });
    expect(place({}).content).toMatchObject({ minute: null, at: null });
  });

  it("stands now, to the minute, where it is said so", () => {
    expect(place({ isNow: true }, "").content).toMatchObject({
      ...{ day: "2026-05-23", minute: 740, at: "2026-05-23T10:20:00.000Z" },
    });
  });

  it("lets a sleep end on the entry's day, and begin that day or the evening before", () => {
    expect(place({ sleepFromMinute: 1215, sleepToMinute: 390 }).content).toMatchObject({
      ...{ sleepMinutes: 615, sleepFrom: "2026-05-22T18:15:00.000Z", sleepTo: "2026-05-23T04:30:00.000Z" },
      ...{ day: "2026-05-23", minute: 390 },
    });
    expect(place({ sleepFromMinute: 780, sleepToMinute: 840, minute: 900 }).content).toMatchObject({
      ...{ sleepMinutes: 60, sleepFrom: "2026-05-23T11:00:00.000Z", minute: 900 },
    });
  });

  it("counts the hours that were slept when the clocks change", () => {
    const night = { sleepFromMinute: 1320, sleepToMinute: 420 };
    expect(place(night, "2026-03-29").content.sleepMinutes).toBe(480);
    expect(place(night, "2026-10-25").content.sleepMinutes).toBe(600);
  });

  it("keeps a shorter length that was said, and refuses a longer one, or a sleep of no length", () => {
    const night = { sleepFromMinute: 1320, sleepToMinute: 420 };
    expect(place({ ...night, sleepMinutes: 450 })).toMatchObject({
      content: { sleepMinutes: 450 },
      faults: {},
    });
    expect(place({ ...night, sleepMinutes: 541 }).faults).toEqual({ sleep: "sleep-longer" });
    expect(place({ sleepFromMinute: 420, sleepToMinute: 420 }).faults).toEqual({ sleepTo: "sleep-span" });
  });
});

describe("checkMoment", () => {
  const born = { bornOn: day("2026-01-10"), today: day("2026-05-23"), now: clock.now };
  const check = (told: Partial<EntryDraft>, on = "2026-05-23") => checkMoment(place(told, on).content, born);

  it("lets a family's clock be five minutes ahead, and no more", () => {
    expect(check({ minute: 745 })).toEqual({});
    expect(check({ minute: 746 })).toEqual({ time: "in-future" });
    expect(check({}, "2026-05-24")).toEqual({ day: "in-future" });
    expect(check({ minute: 0 }, "2026-05-24")).toEqual({ day: "in-future" });
    expect(check({})).toEqual({});
  });

  it("refuses what lies before the birth, and a sleep that is still to end", () => {
    expect(check({}, "2026-01-09")).toEqual({ day: "before-birth" });
    expect(check({}, "2026-01-10")).toEqual({});
    expect(check({ minute: 600, sleepFromMinute: 600, sleepToMinute: 900 })).toEqual({
      sleepTo: "in-future",
    });
  });
});
