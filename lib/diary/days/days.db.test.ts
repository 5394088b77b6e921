import { beforeAll, describe, expect, it } from "vitest";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { asPerson, type Db } from "#lib/platform/db.ts";
import { intakeOf, momentAt, newEntry, painAt } from "#scripts/test/diary-entries.ts";
import { makeFamily, makePerson, type TestPerson } from "#scripts/test/people.ts";
import type { DaySummary } from "../core/day-summary.ts";
import { insertEntries, type NewEntry, replaceEntry, setEntryWithdrawn } from "../mutations.ts";
import { listDays } from "./queries.ts";

let ana: TestPerson;
let familyId: string;
let child: string;
let sibling: string;

beforeAll(async () => {
  ana = await makePerson("Ana");
  const family = await makeFamily(ana, ["Nora", "Leo"]);
  familyId = family.familyId;
  [child = "", sibling = ""] = family.childIds;
});

const day = (text: string) => text as CalendarDate;
const key = (id = child) => ({ familyId, id });
const whose = (childId = child) => ({ familyId, childId, recordedBy: ana.personId });
const keep = (entries: readonly NewEntry[]) => asPerson(ana, (db) => insertEntries(db, entries));
const daysOf = (id = child, from = "2000-01-01", to = "2100-01-01") =>
  asPerson(ana, (db) => listDays(db, key(id), day(from), day(to)));

/** The summaries worked out anew by the database from the entries and their lines alone. */
async function recomputed(childId: string): Promise<DaySummary[]> {
  const rows = await asPerson(
    ana,
    (db) => db.$queryRaw<{ summary: DaySummary }[]>`
    with e as (select * from diary_entries where child_id = ${childId}::uuid and withdrawn_at is null),
    level as (
      select e.day, e.at, max(p.high) as high, max(p.mean) as mean from e join diary_pains p on p.entry_id = e.id
      group by e.id, e.day, e.at having max(p.high) is not null),
    instant as (select day, at, avg(mean) as mean from level where at is not null group by day, at),
    step as (
      select day, (mean + lead(mean) over w) / 2 * extract(epoch from lead(at) over w - at) / 3600 as area from instant
      window w as (partition by day order by at)),
    unit as (
      select e.day, i.key, i.unit, sum(i.amount * coalesce(i.count, 1)) as amount from e join diary_intakes i on i.entry_id = e.id
      where i.amount is not null and i.unit is not null group by 1, 2, 3),
    taken as (
      select e.day, i.key, count(*) as times,
        (select coalesce(jsonb_agg(jsonb_build_object('unit', u.unit, 'amount', u.amount) order by u.unit collate "C"), '[]') from unit u
          where u.day = e.day and u.key = i.key) as amounts
      from e join diary_intakes i on i.entry_id = e.id group by 1, 2),
    done as (
      select e.day, a.key, count(*) as times, sum(a.minutes) as minutes, sum(a.count) as count
      from e join diary_activities a on a.entry_id = e.id group by 1, 2)
    select jsonb_build_object('day', e.day, 'entries', count(*),
      'painMax', (select max(high) from level l where l.day = e.day), 'painMean', (select avg(mean) from level l where l.day = e.day),
      'painArea', (select sum(area) from step s where s.day = e.day), 'painTimes', (select count(*) from level l where l.day = e.day),
      'intakes', coalesce((select sum(times) from taken t where t.day = e.day), 0),
      'totals', (select coalesce(jsonb_agg(jsonb_build_object('key', t.key, 'times', t.times, 'amounts', t.amounts) order by t.key collate "C"),
        '[]') from taken t where t.day = e.day),
      'sleepMinutes', sum(sleep_minutes), 'activityMinutes', (select sum(minutes) from done d where d.day = e.day),
      'activities', (select coalesce(jsonb_agg(jsonb_build_object('key', d.key, 'times', d.times, 'minutes', d.minutes, 'count', d.count)
        order by d.key collate "C"), '[]') from done d where d.day = e.day),
      'oxygenLow', min(oxygen_low), 'oxygenHigh', max(oxygen_high), 'heartLow', min(heart_rate), 'heartHigh', max(heart_rate),
      'breathingLow', min(breathing_rate), 'breathingHigh', max(breathing_rate), 'temperatureLow', min(temperature),
      'temperatureHigh', max(temperature), 'systolicLow', min(systolic), 'systolicHigh', max(systolic), 'diastolicLow', min(diastolic),
      'diastolicHigh', max(diastolic), 'moodMean', avg(mood)) as summary
    from e group by e.day order by e.day`,
  );
  return rows.map(({ summary }) => summary);
}

/** Figures to nine places: the database adds up in another order. */
const rounded = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_, each) => (typeof each === "number" ? Math.round(each * 1e9) / 1e9 : each)),
  );

async function expectTrue(childId = child): Promise<DaySummary[]> {
  const stored = await daysOf(childId);
  expect(rounded(stored)).toEqual(rounded(await recomputed(childId)));
  return stored;
}

/** Numbers that are the same in every run: a linear congruential generator (Numerical Recipes). */
function drawing(seed: number) {
  let state = seed;
  const draw = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const upTo = (most: number) => Math.floor(draw() * (most + 1));
  const some = <T>(make: () => T, most: number) => Array.from({ length: upTo(most) }, make);
  const maybe = <T>(make: () => T) => (draw() < 0.4 ? make() : null);
  const one = <T>(of: readonly T[]) => of[upTo(of.length - 1)] as T;
  return { draw, upTo, some, maybe, one };
}

type Drawn = ReturnType<typeof drawing>;

/** An entry of any content on one of five days, some without a time. */
function anyEntry({ upTo, some, maybe, one, draw }: Drawn): NewEntry {
  const on = `2026-05-0${1 + upTo(4)}`;
  const moment = draw() < 0.8 ? momentAt(on, upTo(23) * 60) : { day: day(on) };
  const oxygen = maybe(() => 85 + upTo(10));
  const systolic = maybe(() => 85 + upTo(60));
  const level = () => upTo(100) / 10;
  const pain = () => painAt(one(["neck", "head", "other"]), ...[level(), ...some(level, 2)]);
  const words = {
    ...painAt("back", 1),
    levels: [],
    low: null,
    high: null,
    mean: null,
    band: "mild" as const,
  };
  return newEntry(whose(), {
    ...moment,
    pains: [...some(pain, 2), ...some(() => words, 1)],
    intakes: some(
      () => ({
        ...intakeOf(
          one(["paracetamol", "ibuprofen", "zinc"]),
          maybe(level),
          maybe(() => one(["mg", "mL"])),
        ),
        count: maybe(() => 1 + upTo(2)),
      }),
      2,
    ),
    activities: some(
      () => ({
        key: one(["walking", "stairs"]),
        name: "",
        text: "",
        minutes: maybe(level),
        count: maybe(level),
      }),
      2,
    ).map((done) => ({ ...done, name: done.key })),
    ...{ oxygenLow: oxygen, oxygenHigh: oxygen && oxygen + upTo(4) },
    ...{ systolic, diastolic: systolic && systolic - 20 - upTo(20) },
    ...{ heartRate: maybe(() => 60 + upTo(90)), breathingRate: maybe(() => 15 + upTo(30)) },
    ...{ temperature: maybe(() => 36 + upTo(40) / 10), mood: maybe(() => 1 + upTo(4)) },
    ...{ sleepMinutes: maybe(() => upTo(600)) },
  });
}

describe("the summaries of days", () => {
  it("say what the entries say, however these are made, corrected, withdrawn and put back", async () => {
    const drawn = drawing(20260523);
    const ids: string[] = [];
    const now = new Date();
    const deeds: ((db: Db) => Promise<unknown>)[] = [
      async (db) =>
        ids.push(
          ...(await insertEntries(
            db,
            drawn.some(() => anyEntry(drawn), 4),
          )),
        ),
      async (db) => ids.push(...(await insertEntries(db, [anyEntry(drawn)]))),
      (db) => replaceEntry(db, key(), drawn.one(ids), anyEntry(drawn), []),
      (db) => setEntryWithdrawn(db, key(), drawn.one(ids), now),
      (db) => setEntryWithdrawn(db, key(), drawn.one(ids), null),
    ];
    ids.push(...(await keep([anyEntry(drawn)])));
    for (let turn = 0; turn < 120; turn++) {
      await asPerson(ana, drawn.one(deeds));
      if (turn % 6 === 0) await expectTrue();
    }
    expect((await expectTrue()).length).toBeGreaterThan(3);
    await asPerson(ana, async (db) => {
      for (const id of ids) await setEntryWithdrawn(db, key(), id, now);
    });
    expect(await expectTrue()).toEqual([]);
    await asPerson(ana, (db) => setEntryWithdrawn(db, key(), ids[0] ?? "", null));
    expect(await expectTrue()).toHaveLength(1);
  });

  it("follow an entry from one day to another", async () => {
    const entry = newEntry(whose(sibling), { ...momentAt("2026-04-01", 600), pains: [painAt("neck", 4)] });
    await keep([entry, newEntry(whose(sibling), { day: day("2026-04-02"), mood: 3 })]);
    const moved = { ...entry, ...momentAt("2026-04-02", 60), pains: [painAt("neck", 7)] };
    expect(await asPerson(ana, (db) => replaceEntry(db, key(sibling), entry.id, moved, []))).toBe(true);
    expect(await expectTrue(sibling)).toMatchObject([
      { day: "2026-04-02", entries: 2, painMax: 7, moodMean: 3 },
    ]);
    expect(await daysOf(sibling, "2026-04-03", "2026-04-09")).toEqual([]);
  });

  it("lose nothing of two who write the same day at once", async () => {
    const on = (minute: number, level: number) =>
      newEntry(whose(sibling), { ...momentAt("2026-04-10", minute), pains: [painAt("neck", level)] });
    const [first, second] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const one = asPerson(ana, async (db) => {
      await insertEntries(db, [on(60, 2)]);
      first.resolve();
      await second.promise;
    });
    await first.promise;
    const other = asPerson(ana, (db) => insertEntries(db, [on(120, 8)]));
    await untilSomebodyWaits();
    second.resolve();
    await Promise.all([one, other]);
    const [summary] = (await expectTrue(sibling)).filter((each) => each.day === "2026-04-10");
    expect(summary).toMatchObject({ entries: 2, painMax: 8, painTimes: 2, painArea: 5 });
  });

  it("stay true when many write, move and withdraw at once", async () => {
    const entries = Array.from({ length: 10 }, (_, at) =>
      newEntry(whose(sibling), { ...momentAt("2026-04-20", at * 30), pains: [painAt("head", at)] }),
    );
    await Promise.all(entries.map((entry) => keep([entry])));
    await expectTrue(sibling);
    const moved = (entry: NewEntry) => ({ ...entry, ...momentAt("2026-04-21", 0) });
    await Promise.all(
      entries.map((entry, at) =>
        asPerson(ana, (db) =>
          at % 2 === 0
            ? replaceEntry(db, key(sibling), entry.id, moved(entry), [])
            : setEntryWithdrawn(db, key(sibling), entry.id, new Date()),
        ),
      ),
    );
    const after = (await expectTrue(sibling)).filter((each) => each.day.startsWith("2026-04-2"));
    expect(after).toMatchObject([{ day: "2026-04-21", entries: 5 }]);
  });
});

/** Until one connection waits for what another holds. */
async function untilSomebodyWaits(): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const [row] = await asPerson(
      ana,
      (db) => db.$queryRaw<{ waiting: number }[]>`
      select count(*)::int as waiting from pg_locks l join pg_database d on d.datname = current_database()
      where not l.granted`,
    );
    if ((row?.waiting ?? 0) > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error("Nobody waited.");
}
