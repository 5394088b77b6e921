import { expect, test } from "@playwright/test";
import { newId } from "#lib/kernel/ids.ts";
import { faultsIn, judgeAnswer, listOperations } from "#scripts/test/open-api.ts";
import { insert, sql } from "./fixtures/database.ts";
import { newPerson } from "./fixtures/people.ts";
import { call, newProgramKey, type Told } from "./fixtures/programs.ts";
import { daysAgo, newChild, newFamily } from "./fixtures/records.ts";
import { decir, say } from "./fixtures/words.ts";

const scopes = ["diary:read", "diary:record"];

async function newHome() {
  const me = await newPerson();
  const child = await newChild(await newFamily(me), { ageDays: 2000 });
  const { key } = await newProgramKey(me, { name: "Watch", scopes });
  const place = `/v1/children/${child.id}/diary`;
  return { me, child, key, place, entries: `${place}/entries` };
}

const moment = (days: number, time: string, more: object = {}) => ({ day: daysAgo(days), time, ...more });
const dose = (name: string, text = "120 mg") => ({ intakes: [{ name, dose: text }] });

const stored = (childId: string) =>
  sql<{ id: string; note: string | null }>(
    "select id, note from diary_entries where child_id = $1 and withdrawn_at is null order by day, minute",
    [childId],
  );

test("every documented operation about the diary answers as documented", async () => {
  const { body: document } = await call("/v1/openapi.json", null);
  expect(faultsIn(document)).toEqual([]);
  const { me, child, key, place, entries } = await newHome();
  const tried = new Set<string>();
  const expectAs = (name: string, status: number, told: Told) => {
    tried.add(name);
    expect([name, told.status, told.text.slice(0, 300)]).toEqual([name, status, expect.anything()]);
    expect(judgeAnswer(document, name, told)).toEqual([]);
  };
  const whole = moment(4, "07:45", {
    pains: [
      { name: "L knee", level: "6-7-8", scale: "nrs", rater: "self" },
      { location: "head", level: "mild" },
    ],
    intakes: [{ name: "Calpol", dose: "250mg/5ml", route: "oral" }],
    activities: [
      { name: "Walking", minutes: 16 },
      { name: "Squats", count: 12 },
    ],
    ...{ oxygen: "97-98 on 2L", bloodPressure: "104/62/88", temperature: "101.2 °F", method: "oral" },
    ...{ breathingRate: 22, sleep: { from: "21:40", to: "06:10" }, mood: 2, note: "a short night" },
  });
  const made = await call(entries, key, { body: whole });
  expectAs("recordEntries", 201, made);
  const [{ id }] = made.body.entries;
  expect(made.body.entries[0]).toMatchObject({
    pains: [
      { location: "left-knee", name: "L knee", level: "6-7-8", levels: [6, 7, 8], mean: 7 },
      { location: "head", levels: [], band: "mild" },
    ],
    ...{ painMax: 8, painMean: 7, oxygen: { low: 97, high: 98, flow: 2 }, heartRate: 88, temperature: 38.44 },
    intakes: [{ key: "paracetamol", amount: 250, unit: "mg", perAmount: 5, perUnit: "mL", noticed: [] }],
    ...{ bloodPressure: { systolic: 104, diastolic: 62 }, sleep: { minutes: 510 }, recordedBy: me.name },
  });
  expectAs("recordEntries", 200, await call(entries, key, { body: { ...whole, id } }));
  expectAs("recordEntries", 422, await call(entries, key, { body: { mood: 9 } }));
  expectAs("recordEntries", 409, await call(entries, key, { body: moment(4, "09:00", dose("Tylenol")) }));
  expectAs("recordEntries", 400, await call(entries, key, { body: "{" }));
  expectAs("listEntries", 200, await call(entries, key));
  expectAs("listEntries", 422, await call(`${entries}?limit=0`, key));
  expectAs("getEntry", 200, await call(`${entries}/${id}`, key));
  expectAs("getEntry", 404, await call(`${entries}/${newId()}`, key));
  const patch = (body: object) => call(`${entries}/${id}`, key, { method: "PATCH", body });
  expectAs("correctEntry", 200, await patch({ note: "x", mood: null }));
  expectAs("correctEntry", 422, await patch({ oxygen: 20 }));
  expectAs("listDiaryDays", 200, await call(`${place}/days`, key));
  expectAs("listDiaryDays", 422, await call(`${place}/days?from=2020-01-01&to=2026-01-01`, key));
  expectAs("withdrawEntry", 200, await call(`${entries}/${id}`, key, { method: "DELETE" }));
  expectAs("correctEntry", 409, await patch({ note: "y" }));
  expectAs("restoreEntry", 200, await call(`${entries}/${id}/restore`, key, { method: "POST" }));
  const whose = { family_id: child.familyId, child_id: child.id };
  const medicine = { name: "Calpol", key: "paracetamol", times: [480, 1200], recorded_by: me.id };
  await insert("medicines", { id: newId(), ...medicine, ...whose });
  const timer = { kind: "activity", name: "Walking", started_at: new Date(), started_by: me.id };
  await insert("diary_timers", { id: newId(), ...timer, ...whose });
  const medicines = await call(`${place}/medicines`, key);
  expectAs("listMedicines", 200, medicines);
  expect(medicines.body.medicines).toMatchObject([{ name: "Calpol", times: ["08:00", "20:00"] }]);
  const timers = await call(`${place}/timers`, key);
  expectAs("listTimers", 200, timers);
  expect(timers.body.timers).toMatchObject([{ kind: "activity", name: "Walking", startedBy: me.name }]);
  const mine = listOperations(document).filter(({ path }) => /\/diary\//.test(path));
  for (const { operation, path, method } of mine) {
    const open = path.replace("{childId}", child.id).replace("{entryId}", id);
    expectAs(operation.operationId, 401, await call(open, null, { method: method.toUpperCase() }));
  }
  expect([...tried].toSorted()).toEqual(mine.map(({ operation }) => operation.operationId).toSorted());
});

test("the diary is asked by day, time, period, medication and level of pain", async () => {
  const { key, place, entries } = await newHome();
  const pain = (level: string) => ({ pains: [{ location: "lower-back", level }] });
  const sent = [
    moment(9, "08:00", { ...pain("7"), note: "a" }),
    moment(8, "08:00", { ...pain("8"), note: "b", ...dose("Apiretal") }),
    moment(8, "14:30", { ...pain("6-8"), note: "c", ...dose("Dalsy", "5 ml") }),
    { day: daysAgo(8), note: "d", ...pain("none") },
    moment(2, "22:10", { note: "e", ...dose("Tylenol"), pains: [{ location: "head", level: 7 }] }),
  ];
  const confirm = ["intakes.0.name:together"];
  const made = await call(entries, key, { body: { entries: sent.map((each) => ({ ...each, confirm })) } });
  expect([made.status, made.text.slice(0, 300)]).toEqual([201, expect.anything()]);
  const notes = async (query: string) => {
    const told = await call(`${entries}?${query}`, key);
    expect([query, told.status]).toEqual([query, 200]);
    return told.body.entries.map(({ note }: { note: string }) => note).join("");
  };
  expect(await notes("")).toMatch(/^e[bcd]{3}a$/);
  expect((await notes(`day=${daysAgo(8)}`)).split("").sort().join("")).toBe("bcd");
  expect(await notes(`day=${daysAgo(8)}&fromTime=08:00&toTime=12:00`)).toBe("b");
  expect(await notes("medication=Calpol")).toBe("eb");
  expect(await notes(`medication=paracetamol&from=${daysAgo(9)}&to=${daysAgo(7)}`)).toBe("b");
  expect(await notes("pain=7")).toBe("ea");
  expect(await notes(`painAtLeast=8&from=${daysAgo(20)}`)).toBe("cb");
  expect(await notes("pain=0")).toBe("d");
  expect(await notes("location=head")).toBe("e");
  const page = await call(`${entries}?limit=3`, key);
  const rest = await call(`${entries}?limit=3&cursor=${page.body.next}`, key);
  expect([page.body.entries.length, rest.body.entries.length, rest.body.next]).toEqual([3, 2, null]);
  const { body } = await call(`${place}/days?from=${daysAgo(8)}&to=${daysAgo(8)}`, key);
  expect(body.days).toMatchObject([{ entries: 3, painMax: 8, painTimes: 3, intakes: 2, oxygen: null }]);
  expect(body.days[0].totals).toHaveLength(2);
  for (const wrong of [
    "day=x",
    "fromTime=25:00",
    "pain=11",
    "location=soul",
    "cursor=x",
    "what=1",
    "pain=1&painAtLeast=2",
  ])
    expect([wrong, (await call(`${entries}?${wrong}`, key)).status]).toEqual([wrong, 422]);
});

test("what a program writes down is asked about, and stands in the trail with the name of its key", async () => {
  const { me, child, key, entries } = await newHome();
  await call(entries, key, { body: moment(3, "08:00", dose("Calpol")) });
  const soon = moment(3, "10:00", dose("Paracetamol"));
  const asked = await call(entries, key, { body: soon, headers: { "accept-language": "es" } });
  expect([asked.status, asked.body.code]).toEqual([409, "questioned"]);
  expect(asked.body.detail).toBe(decir("programs.refusals.questioned"));
  const [question] = asked.body.questions;
  expect(question).toMatchObject({
    id: expect.stringMatching(/^intakes\.0\.name:too-soon:[0-9a-f]{8}$/),
    field: "intakes.0.name",
    canConfirm: true,
  });
  expect(await stored(child.id)).toHaveLength(1);
  const kept = await call(entries, key, { body: { ...soon, confirm: [question.id] } });
  expect(kept.status).toBe(201);
  expect(kept.body.entries[0].intakes[0].noticed).toMatchObject([
    { code: "too-soon", detail: { minutes: 120 } },
  ]);
  const [{ id }] = kept.body.entries;
  await call(`${entries}/${id}`, key, { method: "PATCH", body: { note: "as the doctor said" } });
  await call(`${entries}/${id}`, key, { method: "DELETE" });
  await call(`${entries}/${id}/restore`, key, { method: "POST" });
  const trail = await sql<{ verb: string; detail: { token: string } }>(
    "select verb, detail from audit_entries where child_id = $1 and person_id = $2 order by at",
    [child.id, me.id],
  );
  expect(trail.map(({ verb, detail }) => [verb, detail.token])).toEqual(
    ["record", "record", "correct", "withdraw", "restore"].map((verb) => [`diary.${verb}`, "Watch"]),
  );
  expect(JSON.stringify(trail), "not what it says").not.toContain("doctor");
});

test("a batch is stored as a whole or not at all, and sending again stores once", async () => {
  const { child, key, entries } = await newHome();
  const broken = await call(entries, key, {
    body: {
      entries: [
        moment(2, "08:00", { mood: 3 }),
        moment(2, "09:00", { pains: [{ location: "head", level: "12" }] }),
      ],
    },
  });
  expect(broken.body.fields).toMatchObject([{ field: "entries.1.pains.0.level", code: "level-wrong" }]);
  const doubtful = { entries: [moment(2, "08:00", { mood: 3 }), moment(2, "09:00", dose("Calpol", "5"))] };
  const asked = await call(entries, key, { body: doubtful });
  expect([asked.status, asked.body.questions[0]]).toMatchObject([
    409,
    { id: "intakes.0.dose:unit-missing", field: "entries.1.intakes.0.dose" },
  ]);
  expect(await stored(child.id)).toEqual([]);
  const headers = { "idempotency-key": "night 7" };
  const night = { entries: [{ temperature: 38.4, method: "axillary" }, moment(1, "23:00", { note: "x" })] };
  const first = await call(entries, key, { headers, body: night });
  const again = await call(entries, key, { headers, body: night });
  expect([first.status, again.status, again.body.recorded]).toEqual([201, 200, 0]);
  expect(again.body.entries).toEqual(first.body.entries);
  expect(await stored(child.id)).toHaveLength(2);
  const many = Array.from({ length: 101 }, (_, at) => moment(at, "12:00", { mood: 3 }));
  const told = await call(entries, key, { body: { entries: many } });
  expect(told.body.fields).toMatchObject([{ field: "entries", code: "entries-many" }]);
  const none = await call(entries, key, { body: { entries: [] } });
  expect(none.body.fields).toMatchObject([{ field: "entries", code: "entries-none" }]);
});

test("odd things are refused in a sentence, never with a fault", async () => {
  const { key, entries } = await newHome();
  const bodies: [unknown, number][] = [
    ["[]", 400],
    [{}, 422],
    [{ entries: [] }, 422],
    [{ time: "08:00", mood: 3 }, 422],
    [{ day: "2026-02-30", mood: 3 }, 422],
    [{ day: "2999-01-01", mood: 3 }, 422],
    [{ day: daysAgo(1), time: "24:00", mood: 3 }, 422],
    [{ day: daysAgo(3000), mood: 3 }, 422],
    [{ mood: 0 }, 422],
    [{ note: "x".repeat(4001) }, 422],
    [{ pains: [{ level: 3 }] }, 422],
    [{ pains: [{ location: "soul", level: 3 }] }, 422],
    [{ pains: [{ location: "head" }] }, 422],
    [{ pains: [{ location: "head", level: 45114 }] }, 422],
    [{ pains: [{ location: "head", level: "2008-07-06" }] }, 422],
    [{ pains: [{ name: "knee", level: 3 }] }, 422],
    [{ pains: [{ location: "head", scale: "flacc", items: { face: 3 } }] }, 422],
    [{ pains: Array.from({ length: 13 }, () => ({ location: "head", level: 1 })) }, 422],
    [{ intakes: [{ dose: "5 mg" }] }, 422],
    [{ intakes: [{ name: "x", dose: "1 ".repeat(150) }] }, 422],
    [{ intakes: [{ medicineId: newId() }] }, 422],
    [{ intakes: [{ name: "x", route: "by car" }] }, 422],
    [{ activities: [{ name: "x", minutes: 1500 }] }, 422],
    [{ oxygen: 120 }, 422],
    [{ temperature: 101.2 }, 422],
    [{ sleep: { from: "21:00" } }, 422],
    [{ sleep: { length: "7:75" } }, 422],
    [{ heartRate: 12.5 }, 422],
    [{ mood: 3, recordedBy: newId() }, 422],
    [{ mood: 3, confirm: ["'; drop table"] }, 422],
    [{ mood: 3, id: "x" }, 422],
    [{ intakes: [{ name: "x", dose: "5mg/0ml" }] }, 409],
    [{ pains: [{ location: "head", level: "1 ".repeat(40) }] }, 409],
  ];
  for (const [body, status] of bodies) {
    const told = await call(entries, key, { body });
    const what = JSON.stringify(body).slice(0, 90);
    expect([what, told.status]).toEqual([what, status]);
    expect(told.body.detail.length).toBeGreaterThan(10);
    for (const { detail } of [...(told.body.fields ?? []), ...(told.body.questions ?? [])])
      expect(detail).not.toMatch(/^[a-z-]+$|\{/);
  }
  const nul = await call(entries, key, {
    body: {
      note: "a\u0000b\ud800",
      intakes: [{ name: "İ".repeat(150) }],
      activities: [{ name: "\u0958".repeat(200) }],
    },
  });
  expect([nul.status, nul.body.entries?.[0].note]).toEqual([201, "ab\ufffd"]);
  expect(say("programs.refusals.lines-many").length).toBeGreaterThan(10);
});

test("a diary that is put away is read, not written; one nobody has agreed to keep is not written either", async () => {
  const { me, child, key, entries } = await newHome();
  const made = await call(entries, key, { body: moment(1, "08:00", { mood: 3 }) });
  const [{ id }] = made.body.entries;
  const writing = async () => [
    await call(entries, key, { body: moment(1, "09:00", { mood: 3 }) }),
    await call(`${entries}/${id}`, key, { method: "PATCH", body: { mood: 4 } }),
    await call(`${entries}/${id}`, key, { method: "DELETE" }),
    await call(`${entries}/${id}/restore`, key, { method: "POST" }),
  ];
  const codes = async () => (await writing()).map(({ status, body }) => `${status} ${body.code}`);
  await sql("update children set archived_at = now() where id = $1", [child.id]);
  expect(new Set(await codes())).toEqual(new Set(["409 archived"]));
  expect((await call(entries, key)).body.entries).toMatchObject([{ mood: 3 }]);
  await sql("update children set archived_at = null where id = $1", [child.id]);
  await sql("update consents set withdrawn_at = now(), withdrawn_by = $2 where family_id = $1", [
    child.familyId,
    me.id,
  ]);
  expect(new Set(await codes())).toEqual(new Set(["403 consent-missing"]));
  expect((await call("/v1/children", key)).body.children[0].may).toEqual(["diary:read"]);
});
