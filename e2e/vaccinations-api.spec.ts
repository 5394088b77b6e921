import { expect, test } from "@playwright/test";
import { newId } from "#lib/kernel/ids.ts";
import { faultsIn, judgeAnswer, listOperations } from "#scripts/test/open-api.ts";
import { sql } from "./fixtures/database.ts";
import { newPerson } from "./fixtures/people.ts";
import { call, newProgramKey, type Told } from "./fixtures/programs.ts";
import { daysAgo, newChild, newFamily } from "./fixtures/records.ts";
import { decir, say } from "./fixtures/words.ts";

const scopes = ["vaccinations:read", "vaccinations:record"];

async function newHome() {
  const me = await newPerson();
  const child = await newChild(await newFamily(me), { ageDays: 400 });
  const { key } = await newProgramKey(me, { name: "Clinic", scopes });
  const place = `/v1/children/${child.id}/vaccinations`;
  return { me, child, key, place, doses: `${place}/doses` };
}

const polio = (days: number, more: object = {}) => ({ cvx: "10", givenOn: daysAgo(days), ...more });

const stored = (childId: string) =>
  sql<{ id: string; cvx: string; source: string; visit_id: string }>(
    "select id, cvx, source, visit_id from doses where child_id = $1 and withdrawn_at is null order by given_on, cvx",
    [childId],
  );

test("every documented operation about vaccinations answers as documented", async () => {
  const { body: document } = await call("/v1/openapi.json", null);
  expect(faultsIn(document)).toEqual([]);
  const { child, key, place, doses } = await newHome();
  const tried = new Set<string>();
  const expectAs = (name: string, status: number, told: Told) => {
    tried.add(name);
    expect([name, told.status, told.text.slice(0, 300)]).toEqual([name, status, expect.anything()]);
    expect(judgeAnswer(document, name, told)).toEqual([]);
  };
  const made = await call(doses, key, { body: polio(330, { lot: "A1", site: "left-thigh" }) });
  expectAs("recordDoses", 201, made);
  const [{ id }] = made.body.doses;
  expectAs(
    "recordDoses",
    200,
    await call(doses, key, { body: polio(330, { id, lot: "A1", site: "left-thigh" }) }),
  );
  expectAs("recordDoses", 422, await call(doses, key, { body: { cvx: "shot" } }));
  expectAs("recordDoses", 409, await call(doses, key, { body: polio(329) }));
  expectAs("recordDoses", 400, await call(doses, key, { body: "{" }));
  expectAs("listDoses", 200, await call(doses, key));
  expectAs("listDoses", 422, await call(`${doses}?limit=0`, key));
  expectAs("getDose", 200, await call(`${doses}/${id}`, key));
  expectAs("getDose", 404, await call(`${doses}/${newId()}`, key));
  const patch = (body: object) => call(`${doses}/${id}`, key, { method: "PATCH", body });
  expectAs("correctDose", 200, await patch({ note: "x", lot: null }));
  expectAs("correctDose", 422, await patch({ cvx: "700" }));
  expectAs("getVaccinationForecast", 200, await call(`${place}/forecast`, key));
  expectAs("withdrawDose", 200, await call(`${doses}/${id}`, key, { method: "DELETE" }));
  expectAs("correctDose", 409, await patch({ note: "y" }));
  expectAs("restoreDose", 200, await call(`${doses}/${id}/restore`, key, { method: "POST" }));
  expectAs("searchVaccines", 200, await call("/v1/vaccines?q=hexavalente", key));
  expectAs("searchVaccines", 422, await call("/v1/vaccines", key));
  const mine = listOperations(document).filter(({ path }) => /\/vaccin/.test(path));
  for (const { operation, path, method } of mine) {
    const open = path.replace("{childId}", child.id).replace("{doseId}", id);
    expectAs(operation.operationId, 401, await call(open, null, { method: method.toUpperCase() }));
  }
  expect([...tried].toSorted()).toEqual(mine.map(({ operation }) => operation.operationId).toSorted());
});

test("what a program records counts, is due no more, and stands in the trail with the name of its key", async () => {
  const { me, child, key, place, doses } = await newHome();
  const groupOf = async (name: string) => {
    const { body } = await call(`${place}/forecast`, key);
    return body.groups.find(({ group }: { group: string }) => group === name);
  };
  expect(await groupOf("Polio")).toMatchObject({
    status: "not-complete",
    doseNumber: 1,
    name: say("vaccines.groups.polio"),
  });
  const visit = [polio(330), { cvx: "110", givenOn: daysAgo(260), product: "Pediarix" }];
  const done = await call(doses, key, { body: { doses: visit } });
  expect([done.status, done.body.recorded]).toEqual([201, 2]);
  expect(done.body.doses[1]).toMatchObject({
    product: "Pediarix",
    mvx: "SKB",
    source: "program",
    recordedBy: "Ana",
  });
  expect(await groupOf("Polio")).toMatchObject({ doseNumber: 3 });
  const due = await sql<{ dose_number: number }>(
    "select dose_number from due_vaccines where child_id = $1 and vaccine_group = 'Polio'",
    [child.id],
  );
  expect(due).toEqual([{ dose_number: 3 }]);
  const early = await call(doses, key, { body: polio(390, { confirm: ["cvx:odd-age"] }) });
  expect(early.status, "an odd age is asked about, and can be so").toBe(201);
  const { id } = early.body.doses[0];
  const { body } = await call(`${place}/forecast`, key);
  expect(body.verdicts.find((each: { doseId: string }) => each.doseId === id)).toMatchObject({
    status: "not-valid",
    reasons: [{ code: "too-young", earliest: expect.any(String) }],
  });
  await call(`${doses}/${id}`, key, {
    method: "PATCH",
    body: { givenOn: daysAgo(330 + 61), confirm: ["cvx:odd-age"] },
  });
  await call(`${doses}/${id}`, key, { method: "DELETE" });
  await call(`${doses}/${id}/restore`, key, { method: "POST" });
  const trail = await sql<{ verb: string; detail: { token: string; cvx?: string[] } }>(
    "select verb, detail from audit_entries where child_id = $1 and person_id = $2 order by at",
    [child.id, me.id],
  );
  expect(trail.map(({ verb, detail }) => [verb.split(".")[1], detail.token])).toEqual(
    ["record", "record", "correct", "withdraw", "restore"].map((verb) => [verb, "Clinic"]),
  );
  expect(trail[0]?.detail.cvx).toEqual(["10", "110"]);
});

test("a batch is stored as a whole or not at all, and sending again stores once", async () => {
  const { child, key, doses } = await newHome();
  const broken = await call(doses, key, {
    body: { doses: [polio(330), polio(270), { ...polio(200), cvx: "700" }] },
  });
  expect(broken.body.fields).toMatchObject([{ field: "doses.2.cvx", code: "cvx-unknown" }]);
  const asked = await call(doses, key, { body: { doses: [polio(330), polio(270), polio(269)] } });
  expect([asked.status, asked.body.questions[0].id]).toEqual([409, "cvx:given-twice"]);
  expect(await stored(child.id)).toEqual([]);
  const headers = { "idempotency-key": "visit 7" };
  const together = { doses: [polio(330), { cvx: "133", givenOn: daysAgo(330) }] };
  const first = await call(doses, key, { headers, body: together });
  const again = await call(doses, key, { headers, body: together });
  expect([first.status, again.status, again.body.recorded]).toEqual([201, 200, 0]);
  expect(again.body.doses).toEqual(first.body.doses);
  const kept = await stored(child.id);
  expect(kept.map(({ cvx }) => cvx)).toEqual(["10", "133"]);
  expect(new Set(kept.map(({ visit_id }) => visit_id)).size, "given together").toBe(1);
  const many = Array.from({ length: 101 }, (_, at) => polio(at + 1));
  expect((await call(doses, key, { body: { doses: many } })).body.fields).toMatchObject([
    { code: "doses-many" },
  ]);
  const page = await call(`${doses}?limit=1`, key);
  const next = await call(`${doses}?limit=1&cursor=${page.body.next}`, key);
  expect([page.body.doses.length, next.body.doses.length, next.body.next]).toEqual([1, 1, null]);
  expect((await call(`${doses}?cvx=133&from=${daysAgo(331)}`, key)).body.doses).toHaveLength(1);
});

test("vaccines are found by any of their names, told in the language asked for", async () => {
  const { key } = await newHome();
  const find = async (q: string, language = "en") => {
    const { body } = await call(`/v1/vaccines?q=${encodeURIComponent(q)}&limit=3`, key, {
      headers: { "accept-language": language },
    });
    return body.vaccines;
  };
  expect((await find("triple vírica"))[0]).toMatchObject({ cvx: "03", name: say("vaccines.vaccines.03") });
  expect((await find("triple vírica", "es"))[0]).toMatchObject({ name: decir("vaccines.vaccines.03") });
  expect((await find("Infanrix hexa"))[0]).toMatchObject({ cvx: "146", product: "Infanrix hexa" });
  expect(await find("nothing is called so")).toEqual([]);
});

test("odd things are refused in a sentence, never with a fault", async () => {
  const { key, doses } = await newHome();
  const bodies: [unknown, number][] = [
    ["[]", 400],
    [{}, 422],
    [{ doses: [] }, 422],
    [polio(1, { cvx: 10 }), 422],
    [polio(1, { cvx: "1000" }), 422],
    [polio(1, { givenOn: "2026-02-30" }), 422],
    [polio(1, { givenOn: "2999-01-01" }), 422],
    [polio(1, { precision: "week" }), 422],
    [polio(1, { site: "ear" }), 422],
    [polio(1, { mvx: "NOBODY" }), 422],
    [polio(1, { lot: "x".repeat(61) }), 422],
    [polio(1, { note: "x".repeat(2001) }), 422],
    [polio(1, { source: "health_card" }), 422],
    [polio(1, { verifiedBy: "https://issuer.example" }), 422],
    [polio(1, { id: "x" }), 422],
    [polio(1, { confirm: ["'; drop table"] }), 422],
  ];
  for (const [body, status] of bodies) {
    const told = await call(doses, key, { body });
    expect([JSON.stringify(body).slice(0, 90), told.status]).toEqual([
      JSON.stringify(body).slice(0, 90),
      status,
    ]);
    expect(told.body.detail.length).toBeGreaterThan(10);
    for (const { detail } of told.body.fields ?? []) expect(detail).not.toMatch(/^[a-z-]+$/);
  }
  const nul = await call(doses, key, { body: polio(330, { note: "a\u0000b\ud800", lot: "" }) });
  expect([nul.status, nul.body.doses[0].note, nul.body.doses[0].lot]).toEqual([201, "ab\ufffd", null]);
  expect((await call(`${doses}?cursor=${newId()}`, key)).status).toBe(422);
});
