import { expect, test } from "@playwright/test";
import { listOperations } from "#scripts/test/open-api.ts";
import { sql } from "./fixtures/database.ts";
import { type CallerName, callers, newWorld, recordOf, type World } from "./fixtures/family-world.ts";
import { newPerson } from "./fixtures/people.ts";
import { call, newProgramKey } from "./fixtures/programs.ts";
import { daysAgo, join } from "./fixtures/records.ts";
import { withUnknownIds } from "./fixtures/verdicts.ts";
import { visit } from "./fixtures/web.ts";

// Every door for programs, tried with the key of everybody who may come to it, and with keys that are worth nothing.

type Sent = { readonly path: string; readonly method: string; readonly body?: unknown };

/** What each documented operation is asked. Whoever adds a door adds how it is asked here, or the run fails. */
const bodies: Readonly<Record<string, unknown>> = {
  recordReadings: { kind: "weight", value: 7.4, unit: "kg", takenOn: daysAgo(2) },
  correctReading: { note: "by a program" },
  recordDoses: { cvx: "10", givenOn: daysAgo(2) },
  correctDose: { note: "by a program" },
  recordEntries: { day: daysAgo(2), time: "07:45", note: "by a program" },
  correctEntry: { note: "by a program" },
};
const writing = [
  ...["recordReadings", "correctReading", "withdrawReading", "restoreReading"],
  ...["recordDoses", "correctDose", "withdrawDose", "restoreDose"],
  ...["recordEntries", "correctEntry", "withdrawEntry", "restoreEntry"],
];
const recording = ["recordReadings", "recordDoses", "recordEntries"];
/** What a vaccine is found by. */
const queries: Readonly<Record<string, string>> = { searchVaccines: "?q=polio" };
/** Of nobody's record in particular. */
const ownOnly = ["whoAmI", "listChildren", "searchVaccines"];
/** Everything a key can be given. */
const areas = ["growth", "vaccinations", "diary"] as const;
const scopesOf = (area: string) => [`${area}:read`, `${area}:record`];
const scopes = areas.flatMap(scopesOf);

async function operations(world: World): Promise<(Sent & { name: string })[]> {
  const { body: document } = await call("/v1/openapi.json", null);
  return listOperations(document).map(({ path, method, operation }) => ({
    name: operation.operationId,
    method: method.toUpperCase(),
    path: `${path
      .replace("{childId}", world.child.id)
      .replace("{readingId}", world.readingId)
      .replace("{doseId}", world.vaccinations.doseId)
      .replace("{entryId}", world.diary.entryId)}${queries[operation.operationId] ?? ""}`,
    ...(bodies[operation.operationId] !== undefined && { body: bodies[operation.operationId] }),
  }));
}

/** Withdrawn is put back, so that the next caller finds the reading, dose and entry as the first did, and no other. */
async function reset({ readingId, child, vaccinations: { doseId }, diary }: World): Promise<void> {
  await sql("update readings set withdrawn_at = null where id = $1", [readingId]);
  await sql("delete from doses where child_id = $1 and id <> $2", [child.id, doseId]);
  await sql("update doses set withdrawn_at = null where id = $1", [doseId]);
  await sql("delete from diary_entries where child_id = $1 and id <> $2", [child.id, diary.entryId]);
  await sql("update diary_entries set withdrawn_at = null where id = $1", [diary.entryId]);
}

test("who passes the doors for programs", async () => {
  test.slow();
  const world = await newWorld();
  const keys = new Map<CallerName, string>();
  for (const [name] of callers)
    if (name !== "anonymous") keys.set(name, (await newProgramKey(world.people[name], { scopes })).key);
  for (const { name, path, ...sent } of await operations(world)) {
    for (const [who, standing] of callers) {
      const before = await recordOf(world);
      const key = keys.get(who) ?? null;
      const told = await call(path, key, sent);
      const writes = writing.includes(name);
      const expected = () => {
        if (standing === "anonymous") return 401;
        if (ownOnly.includes(name)) return 200;
        if (standing === "outsider") return 404;
        if (writes && standing === "viewer") return 403;
        return recording.includes(name) ? 201 : 200;
      };
      expect([name, who, told.status]).toEqual([name, who, expected()]);
      if (told.status === 404) {
        const unknown = await call(withUnknownIds(world, path), key, sent);
        expect([name, who, unknown.status, unknown.text]).toEqual([name, who, told.status, told.text]);
      }
      if (standing === "outsider" || standing === "anonymous")
        expect(told.text.replace("Owner Quillfeather's family", ""), `${name} ${who}`).not.toMatch(
          /Quillfeather|(?<!\d)7[.,]31|A rash/,
        );
      if (!writes || told.status >= 400)
        expect(await recordOf(world), `${name} ${who} changes nothing`).toBe(before);
      await reset(world);
    }
  }
});

test("a key that is worth nothing is told so alike, and a cookie is worth nothing here", async () => {
  const world = await newWorld();
  const { owner } = world.people;
  const gone = await newPerson();
  await join(world.familyId, gone, "parent");
  await sql("update persons set closed_at = now() where id = $1", [gone.id]);
  const past = new Date(Date.now() - 1000);
  const dead = [
    null,
    `nst_${"x".repeat(43)}`,
    "",
    "nst_",
    (await newProgramKey(owner, { expiresAt: past })).key,
    (await newProgramKey(owner, { revokedAt: past })).key,
    (await newProgramKey(gone)).key,
  ];
  const before = await recordOf(world);
  for (const { name, path, ...sent } of await operations(world)) {
    const first = await call(path, null, sent);
    expect([name, first.status, first.body.code, first.headers.get("www-authenticate")]).toEqual([
      ...[name, 401, "unauthorized", 'Bearer realm="Nestling"'],
    ]);
    for (const key of dead) expect((await call(path, key, sent)).text, `${name} ${key}`).toBe(first.text);
    expect((await visit(`/api${path}`, owner)).status).toBe(401);
    const cookie = `${owner.cookie.name}=${owner.cookie.value}`;
    expect((await call(path, null, { ...sent, headers: { cookie } })).status).toBe(401);
  }
  expect((await call("/v1/nothing", null)).status, "not even which addresses there are").toBe(401);
  expect(await recordOf(world)).toBe(before);
});

test("a key does no more than it was given", async () => {
  const world = await newWorld();
  const { owner } = world.people;
  const { key } = await newProgramKey(owner, { scopes: areas.map((area) => `${area}:read`) });
  const others = new Map<string, string>();
  for (const area of areas) {
    const rest = areas.filter((each) => each !== area).flatMap(scopesOf);
    others.set(area, (await newProgramKey(owner, { scopes: rest })).key);
  }
  const before = await recordOf(world);
  for (const { name, path, ...sent } of await operations(world)) {
    const area = areas.find((each) => path.includes(`/${each}/`));
    if (area) {
      const closed = await call(path, others.get(area) ?? null, sent);
      expect([name, closed.body.code]).toEqual([name, "insufficient-scope"]);
    }
    const told = await call(path, key, sent);
    if (!writing.includes(name)) {
      expect([name, told.status]).toEqual([name, 200]);
      continue;
    }
    expect([name, told.status, told.body.code]).toEqual([name, 403, "insufficient-scope"]);
    expect(told.headers.get("www-authenticate")).toContain(
      `error="insufficient_scope", scope="${area}:record"`,
    );
    const unknown = await call(withUnknownIds(world, path), key, sent);
    expect(unknown.text, "nor learns what there is").toBe(told.text);
  }
  expect(await recordOf(world)).toBe(before);
});

test("what is closed to a member is closed to their key", async () => {
  const world = await newWorld();
  const minder = await newPerson();
  await join(world.familyId, minder, "caregiver", { areas: ["meals", "reports"] });
  const { key } = await newProgramKey(minder, { scopes });
  const before = await recordOf(world);
  for (const { name, path, ...sent } of await operations(world)) {
    const told = await call(path, key, sent);
    const isOpen = [...ownOnly, "getChild"].includes(name);
    expect([name, told.status]).toEqual([name, isOpen ? 200 : 403]);
    expect(told.text).not.toMatch(/(?<!\d)7[.,]31|A rash/);
  }
  expect((await call("/v1/children", key)).body.children[0].may).toEqual([]);
  expect(await recordOf(world)).toBe(before);
});

test("a reading, dose or entry is out of reach through another child", async () => {
  const world = await newWorld();
  const { key } = await newProgramKey(world.people.owner, { scopes });
  const before = await recordOf(world);
  for (const { name, path, ...sent } of await operations(world)) {
    const own = [world.readingId, world.vaccinations.doseId, world.diary.entryId];
    if (!own.some((id) => path.includes(id))) continue;
    const told = await call(path.replace(world.child.id, world.sibling.id), key, sent);
    expect([name, told.status]).toEqual([name, 404]);
  }
  expect(await recordOf(world)).toBe(before);
});
