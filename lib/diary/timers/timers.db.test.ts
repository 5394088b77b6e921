import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { checkChild } from "#lib/access/action.ts";
import { newId } from "#lib/kernel/ids.ts";
import { localTimeIn } from "#lib/kernel/local-time.ts";
import { ok, type Result } from "#lib/kernel/result.ts";
import { asPerson, asSteward, type Db } from "#lib/platform/db.ts";
import { join, makeFamily, makePerson, type TestPerson } from "#scripts/test/people.ts";
import { listDays } from "../days/queries.ts";
import { findEntry, runningTimers } from "../queries.ts";
import type { Recorder } from "../scene/scene.ts";
import { stopTimerAs } from "../stopping/stopping.ts";
import { changeTimerInput, startTimerInput, stopTimerInput } from "./schema.ts";
import { changeTimerAs, setTimerDropped, startTimerAs } from "./timers.ts";

let ana: TestPerson;
let carmen: TestPerson;
let viewer: TestPerson;
let minder: TestPerson;
let familyId: string;
let child: string;
let timerId: string;

beforeAll(async () => {
  [ana, carmen] = [await makePerson("Ana"), await makePerson("Carmen")];
  [viewer, minder] = [await makePerson("Vic"), await makePerson("Min")];
});

beforeEach(async () => {
  const family = await makeFamily(ana, ["Nora"]);
  familyId = family.familyId;
  [child = ""] = family.childIds;
  timerId = newId();
  await join(familyId, carmen, { role: "caregiver" });
  await join(familyId, viewer, { role: "viewer" });
  await join(familyId, minder, { role: "caregiver", areas: ["growth"] });
});

const key = () => ({ familyId, id: child });
const within = <T>(who: TestPerson, work: (db: Db, caller: Recorder) => Promise<Result<T>>) =>
  asPerson(who, async (db, me) => {
    const access = await checkChild(db, child, "diary:record");
    return access.ok ? work(db, { me, ...access.value }) : access;
  });
type Typed = Record<string, string>;
const form = (told: Typed) => ({ childId: child, timerId, ...told });
const start = (told: Typed = { kind: "sleep" }, who = ana) =>
  within(who, (db, caller) => startTimerAs(db, startTimerInput.parse(form(told)), caller));
const change = (told: Typed) =>
  within(ana, (db, caller) => changeTimerAs(db, changeTimerInput.parse(form(told)), caller));
const stop = (told: Typed = {}, who = ana) =>
  within(who, (db, caller) => stopTimerAs(db, stopTimerInput.parse(form(told)), caller));
const drop = (isDropped: boolean, who = ana) =>
  within(who, (db, caller) => setTimerDropped(db, { childId: child, timerId }, isDropped, caller));
const running = (who = ana) => asPerson(who, (db) => runningTimers(db, key()));
const find = (id: string) => asPerson(ana, (db) => findEntry(db, key(), id));
const idOf = (result: Result<{ id: string }>) => (result.ok ? result.value.id : "");
/** As if it had begun, and been started, so many minutes earlier. */
const age = (minutes: number) =>
  asSteward(
    "test",
    (db) => db.$executeRaw`
    update diary_timers set started_at = started_at - make_interval(mins => ${minutes}::int) where id = ${timerId}::uuid`,
  );
/** What the clock showed so many minutes ago. */
const shown = (minutesAgo: number) => {
  const { day, minute } = localTimeIn("UTC", new Date(Date.now() - minutesAgo * 60_000));
  return { day, time: `${Math.floor(minute / 60)}:${`${minute % 60}`.padStart(2, "0")}` };
};

describe("a timer", () => {
  it("runs for everybody the diary is open to, and once however often it is started", async () => {
    const told = { kind: "activity", name: " Walking  outside " };
    await Promise.all([start(told), start(told)]);
    expect(idOf(await start(told))).toBe(timerId);
    for (const who of [ana, carmen, viewer])
      expect(await running(who)).toMatchObject([
        { id: timerId, kind: "activity", name: "Walking outside", startedBy: "Ana" },
      ]);
    expect(await running(minder)).toEqual([]);
  });

  it("of a sleep runs alone, of an activity once each", async () => {
    await start();
    const other = { timerId: newId(), kind: "sleep" };
    expect(await start(other, carmen)).toEqual({ ok: false, code: "timer-running" });
    const walk = { timerId: newId(), kind: "activity", name: "Walk" };
    expect(await start(walk)).toMatchObject({ ok: true });
    expect(await start({ ...walk, timerId: newId(), name: "walk" })).toMatchObject({ code: "timer-running" });
    expect(await start({ ...walk, timerId: newId(), name: "Swim" })).toMatchObject({ ok: true });
    expect(await running()).toHaveLength(3);
  });

  it("started on two devices at once runs once", async () => {
    const both = await Promise.all([start(), start({ timerId: newId(), kind: "sleep" }, carmen)]);
    expect(both.map((each) => each.ok).sort()).toEqual([false, true]);
    expect(await running()).toHaveLength(1);
  });

  it("may have begun earlier, and that can be put right while it runs", async () => {
    const since = async () => Date.now() - Date.parse((await running())[0]?.startedAt ?? "");
    await start({ kind: "sleep", startedTime: shown(90).time });
    expect(Math.round((await since()) / 60_000)).toBeGreaterThanOrEqual(90);
    expect(Math.round((await since()) / 60_000)).toBeLessThanOrEqual(91);
    const earlier = shown(600);
    expect(await change({ startedTime: earlier.time, startedOn: earlier.day })).toMatchObject({ ok: true });
    expect(Math.round((await since()) / 60_000)).toBeGreaterThanOrEqual(600);
    const early = shown(1500);
    expect(await change({ startedTime: early.time, startedOn: early.day })).toMatchObject({
      fields: { startedTime: "timer-early" },
    });
    const late = shown(-10);
    expect(await change({ startedTime: late.time, startedOn: late.day })).toMatchObject({
      fields: { startedTime: "in-future" },
    });
    await stop();
    expect(await change({ startedTime: shown(5).time })).toEqual({ ok: false, code: "timer-over" });
  });

  it("stopped by another becomes an entry of the day it ended on, and one only", async () => {
    await start();
    await age(95);
    const stops = await Promise.all([stop({}, carmen), stop(), stop({}, carmen)]);
    const id = idOf(stops[0] ?? ok({ id: "" }));
    expect(stops.map(idOf)).toEqual([id, id, id]);
    expect(idOf(await stop())).toBe(id);
    expect(await running()).toEqual([]);
    const entry = await find(id);
    // A minute of the clock may have begun meanwhile.
    expect([95, 96]).toContain(entry?.sleepMinutes);
    expect(entry).toMatchObject({ activities: [], isWithdrawn: false });
    const day = entry?.day as NonNullable<typeof entry>["day"];
    const [summary] = await asPerson(ana, (db) => listDays(db, key(), day, day));
    expect(summary).toMatchObject({ entries: 1, sleepMinutes: entry?.sleepMinutes });
    // The next one may begin.
    expect(await start({ timerId: newId(), kind: "sleep" })).toMatchObject({ ok: true });
  });

  it("that was forgotten ends when it is said that it ended", async () => {
    await start({ kind: "activity", name: "Physiotherapy" });
    await age(2 * 1440 + 60);
    expect(await stop()).toMatchObject({ code: "invalid", fields: { stoppedTime: "timer-long" } });
    expect(await running()).toHaveLength(1);
    const { time } = shown(2 * 1440 + 15);
    const done = await stop({ stoppedTime: time });
    expect((await find(idOf(done)))?.activities).toMatchObject([{ name: "Physiotherapy", minutes: 45 }]);
  });

  it("that was forgotten can be put right around the day it began on", async () => {
    await start();
    await age(3 * 1440);
    const at = ({ day, time }: ReturnType<typeof shown>) => change({ startedTime: time, startedOn: day });
    expect(await at(shown(3 * 1440 + 90))).toMatchObject({ ok: true });
    expect(await at(shown(5 * 1440))).toMatchObject({ fields: { startedTime: "timer-early" } });
    const end = shown(3 * 1440);
    const done = await stop({ stoppedTime: end.time, stoppedOn: end.day });
    const entry = await find(idOf(done));
    expect(entry?.day).toBe(end.day);
    // A minute of the clock may have begun meanwhile.
    expect([90, 91]).toContain(entry?.sleepMinutes);
  });

  it("is not stopped now where a day is said without a time", () => {
    const { day } = shown(1440);
    const read = stopTimerInput.safeParse(form({ stoppedOn: day }));
    expect(read.error?.issues).toMatchObject([{ path: ["stoppedTime"], message: "time-wrong" }]);
  });

  it("does not end before it began, nor in time to come", async () => {
    await start();
    await age(30);
    const [before, after] = [shown(60), shown(-20)];
    const at = ({ day, time }: ReturnType<typeof shown>) => stop({ stoppedTime: time, stoppedOn: day });
    expect(await at(before)).toMatchObject({ fields: { stoppedTime: "timer-before" } });
    expect(await at(after)).toMatchObject({ fields: { stoppedTime: "in-future" } });
    expect(await running()).toHaveLength(1);
  });

  it("thrown away is no entry, and can be fetched back unless the next one runs", async () => {
    await start();
    expect(await drop(true, carmen)).toMatchObject({ ok: true });
    expect(await drop(true)).toMatchObject({ ok: true });
    expect(await running()).toEqual([]);
    expect(await stop()).toEqual({ ok: false, code: "timer-over" });
    expect(await drop(false)).toMatchObject({ ok: true });
    expect(await running()).toHaveLength(1);
    await drop(true);
    await start({ timerId: newId(), kind: "sleep" });
    expect(await drop(false)).toEqual({ ok: false, code: "timer-running" });
    expect(await running()).toHaveLength(1);
  });

  it("stopped by mistake runs on from when it began; stopped again it is one entry more", async () => {
    await start();
    await age(30);
    const first = idOf(await stop());
    expect(await drop(false)).toMatchObject({ ok: true });
    expect(await running()).toHaveLength(1);
    expect(await find(first)).toMatchObject({ isWithdrawn: true });
    const second = idOf(await stop());
    expect(await find(second)).toMatchObject({ isWithdrawn: false });
    expect((await find(second))?.sleepMinutes).toBeGreaterThanOrEqual(30);
    expect(idOf(await stop())).toBe(second);
    expect(await running()).toEqual([]);
  });

  it("that became an entry is not thrown away any more, and does not run on after a day", async () => {
    await start();
    await stop();
    expect(await drop(true)).toEqual({ ok: false, code: "timer-over" });
    await age(1500);
    expect(await drop(false)).toEqual({ ok: false, code: "timer-over" });
  });

  it("is only for whoever may record, in a record that is open", async () => {
    for (const who of [viewer, minder])
      expect(await start({ kind: "sleep" }, who)).toMatchObject({ ok: false });
    const forged = { id: newId(), familyId, childId: child, startedAt: new Date(), kind: "sleep" } as const;
    for (const who of [viewer, minder, carmen])
      await expect(
        asPerson(who, (db) => db.diaryTimer.createMany({ data: [{ ...forged, startedBy: ana.personId }] })),
      ).rejects.toThrow(/42501/);
    await start();
    for (const who of [viewer, minder])
      expect(
        await asPerson(who, (db) =>
          db.diaryTimer.updateMany({ where: { id: timerId }, data: { stoppedAt: new Date() } }),
        ),
      ).toEqual({ count: 0 });
    await asSteward("test", (db) =>
      db.child.updateMany({ where: { id: child }, data: { archivedAt: new Date() } }),
    );
    const away = { ok: false, code: "archived" };
    expect([await start(), await stop(), await drop(true), await change({ startedTime: "0:00" })]).toEqual([
      away,
      away,
      away,
      away,
    ]);
    expect(await running()).toHaveLength(1);
  });
});
