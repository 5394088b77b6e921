import { expect, test } from "@playwright/test";
import { newId } from "#lib/kernel/ids.ts";
import { faultsIn, judgeAnswer, listOperations } from "#scripts/test/open-api.ts";
import { sql } from "./fixtures/database.ts";
import { newPerson } from "./fixtures/people.ts";
import { call, newProgramKey, type Told } from "./fixtures/programs.ts";
import { daysAgo, join, newChild, newFamily, newReading } from "./fixtures/records.ts";
import { decir, say } from "./fixtures/words.ts";

async function newHome() {
  const me = await newPerson();
  const familyId = await newFamily(me);
  const child = await newChild(familyId);
  const { key, id: keyId } = await newProgramKey(me);
  const place = `/v1/children/${child.id}/growth`;
  return { me, familyId, child, key, keyId, place, readings: `${place}/readings` };
}

const weight = (value: number, takenOn: string = daysAgo(1), more: object = {}) => ({
  ...{ kind: "weight", value, unit: "kg", takenOn },
  ...more,
});

const stored = (childId: string) =>
  sql<{ id: string; value: number; source: string; check_up_id: string }>(
    "select id, value, source, check_up_id from readings where child_id = $1 and withdrawn_at is null order by taken_on, id",
    [childId],
  );

test("the document is open to everybody, and keeps to OpenAPI 3.1", async () => {
  const { status, body, headers } = await call("/v1/openapi.json", null);
  expect(status).toBe(200);
  expect(headers.get("content-type")).toContain("application/json");
  expect(faultsIn(body)).toEqual([]);
  expect(JSON.stringify(body).length).toBeGreaterThan(5000);
});

test("every documented operation answers as documented", async () => {
  const { body: document } = await call("/v1/openapi.json", null);
  const { child, key, readings, place } = await newHome();
  const tried = new Set<string>();
  const expectAs = (name: string, status: number, told: Told) => {
    tried.add(name);
    expect([name, told.status, told.text.slice(0, 300)]).toEqual([name, status, expect.anything()]);
    expect(judgeAnswer(document, name, told)).toEqual([]);
  };
  expectAs("whoAmI", 200, await call("/v1", key));
  expectAs("listChildren", 200, await call("/v1/children", key));
  expectAs("getChild", 200, await call(`/v1/children/${child.id}`, key));
  const made = await call(readings, key, { body: weight(7.35) });
  expectAs("recordReadings", 201, made);
  const [{ id }] = made.body.readings;
  expectAs("recordReadings", 200, await call(readings, key, { body: weight(7.35, daysAgo(1), { id }) }));
  expectAs("recordReadings", 422, await call(readings, key, { body: { kind: "shoe" } }));
  expectAs("recordReadings", 409, await call(readings, key, { body: weight(17.35) }));
  expectAs("recordReadings", 400, await call(readings, key, { body: "{" }));
  const asText = { "content-type": "text/plain" };
  expectAs("recordReadings", 415, await call(readings, key, { body: "{}", headers: asText }));
  expectAs("recordReadings", 413, await call(readings, key, { body: `{"note":"${"x".repeat(300_000)}"}` }));
  expectAs("listReadings", 200, await call(`${readings}?include=assessment`, key));
  expectAs("listReadings", 422, await call(`${readings}?limit=0`, key));
  expectAs("getReading", 200, await call(`${readings}/${id}?include=assessment`, key));
  expectAs("getReading", 404, await call(`${readings}/${newId()}`, key));
  expectAs(
    "correctReading",
    200,
    await call(`${readings}/${id}`, key, { method: "PATCH", body: { note: "x" } }),
  );
  expectAs(
    "correctReading",
    422,
    await call(`${readings}/${id}`, key, { method: "PATCH", body: { value: 7 } }),
  );
  expectAs("withdrawReading", 200, await call(`${readings}/${id}`, key, { method: "DELETE" }));
  expectAs("restoreReading", 200, await call(`${readings}/${id}/restore`, key, { method: "POST" }));
  expectAs("getGrowthSummary", 200, await call(`${place}/summary`, key));
  for (const { operation, path, method } of listOperations(document)) {
    const open = path.replace("{childId}", child.id).replace("{readingId}", id);
    const told = await call(open, null, { method: method.toUpperCase() });
    expectAs(operation.operationId, 401, told);
  }
  const names = listOperations(document).map(({ operation }) => operation.operationId);
  expect([...tried].toSorted(), "what is described and what is tried").toEqual(names.toSorted());
});

test("what a program writes down is kept as what a person does, with the name of its key in the trail", async () => {
  const { me, child, key, readings } = await newHome();
  const sent = { ...weight(16.2, daysAgo(2), { unit: "lb", device: "BabyScale", note: "in the morning" }) };
  const made = await call(readings, key, { body: sent });
  expect([made.status, made.body.recorded]).toEqual([201, 1]);
  expect(made.body.readings[0]).toMatchObject({
    ...{
      unit: "kg",
      typed: { value: "16.2", unit: "lb" },
      source: "device",
      device: "BabyScale",
      recordedBy: "Ana",
    },
  });
  expect(made.body.readings[0].value).toBeCloseTo(7.3482, 4);
  const { id } = made.body.readings[0];
  await call(`${readings}/${id}`, key, { method: "PATCH", body: { value: 7.4, unit: "kg" } });
  await call(`${readings}/${id}`, key, { method: "DELETE" });
  expect((await call(`${readings}/${id}`, key)).body.isWithdrawn).toBe(true);
  const patched = await call(`${readings}/${id}`, key, { method: "PATCH", body: { note: "x" } });
  expect([patched.status, patched.body.code]).toEqual([409, "withdrawn"]);
  await call(`${readings}/${id}/restore`, key, { method: "POST" });
  expect((await call(`${readings}/${id}/restore`, key, { method: "POST" })).status, "again").toBe(200);
  expect(await stored(child.id)).toMatchObject([{ id, value: 7.4 }]);
  const trail = await sql<{ verb: string; detail: { token: string; kinds?: string[]; takenOn?: string } }>(
    "select verb, detail from audit_entries where child_id = $1 and person_id = $2 order by at",
    [child.id, me.id],
  );
  expect(trail.map(({ verb, detail }) => [verb, detail.token])).toEqual(
    ["record", "correct", "withdraw", "restore"].map((verb) => [`growth.${verb}`, "Kitchen scale"]),
  );
  expect(trail[0]?.detail).toMatchObject({ kinds: ["weight"], takenOn: daysAgo(2), count: 1 });
});

test("slips of the pen are asked about, and confirmed by their id", async () => {
  const { child, key, readings } = await newHome();
  const asked = await call(readings, key, { body: weight(17.35) });
  expect([asked.status, asked.body.code, asked.body.type]).toEqual([409, "questioned", "about:blank"]);
  expect(asked.headers.get("content-type")).toBe("application/problem+json");
  expect(asked.body.questions).toMatchObject([
    { id: "value:far-from-reference", field: "value", code: "far-from-reference", canConfirm: true },
  ]);
  expect(await stored(child.id)).toEqual([]);
  const confirm = asked.body.questions.map((each: { id: string }) => each.id);
  expect((await call(readings, key, { body: weight(17.35, daysAgo(1), { confirm }) })).status).toBe(201);

  const impossible = await call(readings, key, { body: weight(7350) });
  expect([impossible.status, impossible.body.code]).toEqual([422, "invalid"]);
  expect(impossible.body.fields).toMatchObject([{ field: "value", code: "impossible-weight" }]);
  expect(impossible.body.questions).toMatchObject([{ code: "meant", canConfirm: false }]);
  const yes = await call(readings, key, { body: weight(7350, daysAgo(1), { confirm: ["value:meant"] }) });
  expect(yes.status, "no yes helps").toBe(422);
  const later = await call(readings, key, { body: weight(17.4, "2999-01-01") });
  expect(later.body.questions).toMatchObject([{ id: "takenOn:in-future" }]);
});

test("a batch is stored as a whole or not at all, and compared with itself", async () => {
  const { child, key, readings } = await newHome();
  const good = [3, 2, 1].map((days) => weight(7.3, daysAgo(days)));
  const broken = await call(readings, key, {
    body: { readings: [...good, weight(17.35), { ...weight(7), unit: "cm" }] },
  });
  expect(broken.status).toBe(422);
  expect(broken.body.fields).toMatchObject([{ field: "readings.4.unit", code: "unit-of-other" }]);
  const asked = await call(readings, key, { body: { readings: [...good, weight(4.1, daysAgo(0))] } });
  expect(asked.status).toBe(409);
  expect(asked.body.questions[0]).toMatchObject({ field: "readings.3.value", canConfirm: true });
  expect(await stored(child.id)).toEqual([]);
  const length = { kind: "length", value: 66, unit: "cm", takenOn: daysAgo(1), posture: "lying" };
  const done = await call(readings, key, { body: { readings: [...good, length, weight(7.31)] } });
  expect([done.status, done.body.recorded]).toEqual([201, 5]);
  const kept = await stored(child.id);
  expect(kept).toHaveLength(5);
  const [first, second, third] = done.body.readings.slice(2).map((each: { id: string }) => each.id);
  const checkUp = (id: string) => kept.find((each) => each.id === id)?.check_up_id;
  expect(checkUp(first), "taken together").toBe(checkUp(second));
  expect(checkUp(third), "a second weight of the day").not.toBe(checkUp(first));
});

test("five hundred at once are welcome, one more is not", async () => {
  const { child, key, readings } = await newHome();
  const many = (count: number) => ({
    readings: Array.from({ length: count }, (_, place) =>
      weight(7 + (place % 3) / 100, daysAgo(1 + (place % 100))),
    ),
  });
  expect((await call(readings, key, { body: many(501) })).body.fields).toMatchObject([
    { field: "readings", code: "readings-many" },
  ]);
  const confirm = ["value:far-from-reference", "value:weight-loss", "value:other-unit"];
  const sure = { readings: many(500).readings.map((each) => ({ ...each, confirm })) };
  const done = await call(readings, key, { body: sure });
  expect([done.status, done.body.recorded]).toEqual([201, 500]);
  expect(await stored(child.id)).toHaveLength(500);
  let [next, seen]: [string | null, Set<string>] = [null, new Set()];
  do {
    const page: Told = await call(`${readings}?limit=170${next ? `&cursor=${next}` : ""}`, key);
    for (const { id } of page.body.readings) seen.add(id);
    next = page.body.next;
  } while (next);
  expect(seen.size).toBe(500);
  const two = await call(`${readings}?kind=weight&from=${daysAgo(3)}&to=${daysAgo(2)}`, key);
  expect(new Set(two.body.readings.map((each: { takenOn: string }) => each.takenOn))).toEqual(
    new Set([daysAgo(3), daysAgo(2)]),
  );
});

test("sending again stores once, by id or by Idempotency-Key", async () => {
  const { me, child, key, readings } = await newHome();
  const id = newId();
  const body = weight(7.35, daysAgo(3), { id });
  const all = await Promise.all([1, 2, 3].map(() => call(readings, key, { body })));
  expect(all.map(({ status }) => status).sort()).toEqual([200, 200, 201]);
  const headers = { "idempotency-key": "scale-2026-11-20T07:05" };
  const twice = [weight(7.36), weight(7.37)];
  const keyed = await call(readings, key, { headers, body: { readings: twice } });
  const again = await call(readings, key, { headers, body: { readings: twice } });
  expect([keyed.status, again.status, again.body.recorded]).toEqual([201, 200, 0]);
  expect(again.body.readings).toEqual(keyed.body.readings);
  expect(await stored(child.id)).toHaveLength(3);

  const other = await call(readings, key, { body: weight(7.9, daysAgo(3), { id }) });
  expect([other.status, other.body.code, other.body.fields[0].field]).toEqual([409, "id-taken", "id"]);
  const reused = await call(readings, key, { headers, body: weight(7.1) });
  expect([reused.status, reused.body.code]).toEqual([409, "id-taken"]);
  const inList = await call(readings, key, {
    body: { readings: [weight(7, daysAgo(9), { id: newId() }), body, body] },
  });
  expect(inList.body.fields).toMatchObject([{ field: "readings.2.id", code: "id-twice" }]);

  await sql("update readings set value = 7.5, updated_at = now() where id = $1", [id]);
  const corrected = await call(readings, key, { body });
  expect([corrected.status, corrected.body.readings[0].value], "corrected since, it stays so").toEqual([
    200, 7.5,
  ]);
  await call(`${readings}/${id}`, key, { method: "DELETE" });
  const removed = await call(readings, key, { body });
  expect([removed.status, removed.body.readings[0].isWithdrawn], "removed, it stays so").toEqual([200, true]);

  const elsewhere = await newChild(await newFamily(me), { name: "Leo" });
  const foreign = await newReading(elsewhere, { value: 8, takenOn: daysAgo(1) });
  const taken = await call(readings, key, { body: weight(7.2, daysAgo(5), { id: foreign }) });
  expect([taken.status, taken.body.code]).toEqual([409, "id-taken"]);
});

test("readings say where they lie, on which reference, and the summary how they move", async () => {
  const { key, readings, place, child } = await newHome();
  for (const [days, value] of [
    [120, 5.2],
    [60, 6.5],
    [1, 7.35],
  ] as const)
    await newReading(child, { value, takenOn: daysAgo(days) });
  const { body } = await call(`${readings}?include=assessment&limit=1`, key);
  expect(body.readings[0]).toMatchObject({
    value: 7.35,
    assessment: {
      ...{ ageDays: 199, placedAgeDays: 199 },
      placement: { basis: "actual", reference: { id: "who-2006" }, isImplausible: false },
    },
  });
  expect(body.readings[0].assessment.placement.reference.name).toBe(say("references.names.who-2006"));
  const { body: summary } = await call(`${place}/summary`, key);
  expect(summary.latest).toMatchObject([
    { kind: "weight", value: 7.35, unit: "kg", trend: { direction: expect.any(String) } },
  ]);
});

test("odd things are refused in a sentence, never with a fault", async () => {
  const { key, readings, child } = await newHome();
  const bodies: [unknown, number][] = [
    ["", 400],
    ["[]", 400],
    ['{"kind":"weight","value":1e999,"unit":"kg","takenOn":"2026-05-01"}', 422],
    [weight(-1), 422],
    [weight(0), 422],
    [weight(1e-9), 422],
    [weight(1e20), 422],
    [weight(7, "2026-02-30"), 422],
    [weight(7, "0000-01-01"), 422],
    [weight(7, "2026-05-01T07:00:00Z"), 422],
    [weight(7, daysAgo(1), { id: "x" }), 422],
    [weight(7, daysAgo(1), { id: newId().toUpperCase() }), 422],
    [weight(7, daysAgo(1), { note: "x".repeat(2001) }), 422],
    [weight(7, daysAgo(1), { childId: newId() }), 422],
    [weight(7, daysAgo(1), { confirm: ["'; drop table"] }), 422],
    [{ readings: [] }, 422],
    [{ readings: "x" }, 422],
    [{}, 422],
  ];
  for (const [body, status] of bodies) {
    const told = await call(readings, key, { body });
    expect([JSON.stringify(body).slice(0, 80), told.status]).toEqual([
      JSON.stringify(body).slice(0, 80),
      status,
    ]);
    expect(told.body.detail.length).toBeGreaterThan(10);
  }
  const nul = await call(readings, key, {
    body: weight(7.3, daysAgo(1), { note: "a\u0000b\ud800", device: "\u0000" }),
  });
  expect([nul.status, nul.body.readings[0].note, nul.body.readings[0].device]).toEqual([
    201,
    "ab\ufffd",
    null,
  ]);
  for (const query of [
    "cursor=x",
    "from=x",
    "kind=shoe",
    "limit=501",
    "include=all",
    "page=2",
    "cursor=%00",
    "to=0000-00-00",
  ])
    expect([query, (await call(`${readings}?${query}`, key)).status]).toEqual([query, 422]);
  for (const path of [
    `${readings}/x`,
    `${readings}/%00`,
    "/v1/children/x",
    `/v1/children/${child.id}/growth`,
    "/v1/nothing",
    "/v1/children/..%2f",
  ])
    expect([path, (await call(path, key)).status]).toEqual([path, 404]);
});

test("methods are as HTTP has them, other sites' scripts are not let in, and nothing is kept on the way", async () => {
  const { key, readings, child } = await newHome();
  const put = await call(readings, key, { method: "PUT", body: {} });
  expect([put.status, put.headers.get("allow")]).toEqual([405, "GET, HEAD, OPTIONS, POST"]);
  const options = await call(readings, null, { method: "OPTIONS" });
  expect([options.status, options.headers.get("allow"), options.text]).toEqual([
    204,
    "GET, HEAD, OPTIONS, POST",
    "",
  ]);
  const head = await call(`/v1/children/${child.id}`, key, { method: "HEAD" });
  expect([head.status, head.text]).toEqual([200, ""]);
  expect((await call("/v1/openapi.json", null, { method: "POST", body: {} })).status).toBe(405);
  const foreign = await call(readings, key, { headers: { origin: "https://elsewhere.example" } });
  for (const { headers } of [put, options, head, foreign]) {
    expect(headers.get("access-control-allow-origin")).toBeNull();
    expect(headers.get("cache-control")).toBe("no-store");
  }
});

test("a problem speaks the caller's language", async () => {
  const { readings, key } = await newHome();
  const told = await call(readings, key, { body: {}, headers: { "accept-language": "es" } });
  expect(told.body.detail).toBe(decir("programs.refusals.invalid"));
  expect((await call("/v1", null)).body.detail).toBe(say("programs.refusals.unauthorized"));
});

test("a key that asks too much is told to wait", async () => {
  const { key, keyId } = await newHome();
  await sql("insert into tries (key, count, window_ends_at) values ($1, 120, now() + interval '1 minute')", [
    `api:${keyId}`,
  ]);
  const told = await call("/v1", key);
  expect([told.status, told.body.code, told.headers.get("retry-after")]).toEqual([429, "too-many", "60"]);
});

test("a record that is put away is read, not written; one nobody has agreed to keep is not written either", async () => {
  const { me, child, familyId, key, readings } = await newHome();
  await newReading(child, { value: 7, takenOn: daysAgo(9) });
  await sql("update children set archived_at = now() where id = $1", [child.id]);
  const put = await call(readings, key, { body: weight(7.3) });
  expect([put.status, put.body.code]).toEqual([409, "archived"]);
  expect((await call(readings, key)).body.readings).toHaveLength(1);
  await sql("update children set archived_at = null where id = $1", [child.id]);
  await sql("update consents set withdrawn_at = now(), withdrawn_by = $2 where family_id = $1", [
    familyId,
    me.id,
  ]);
  const unagreed = await call(readings, key, { body: weight(7.3) });
  expect([unagreed.status, unagreed.body.code]).toEqual([403, "consent-missing"]);
  const [only] = (await call("/v1/children", key)).body.children;
  expect(only.may).toEqual(["growth:read"]);
  await join(familyId, await newPerson(), "viewer");
});
