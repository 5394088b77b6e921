import { expect, test } from "@playwright/test";
import { newId } from "#lib/kernel/ids.ts";
import { sql } from "./fixtures/database.ts";
import { callerIn, callers, newWorld, recordOf } from "./fixtures/family-world.ts";
import { pour, upload } from "./fixtures/uploads.ts";
import { type Caller, visit } from "./fixtures/web.ts";
import { decir, say } from "./fixtures/words.ts";

const sheet = { name: "weights.csv", bytes: Buffer.from("date,weight\n2024-02-01,4.2 kg\n") };
const door = (familyId: string) => `/families/${familyId}/imports/upload`;
const openOf = ({ id }: { id: string }) =>
  sql<{ id: string }>("select id from imports where person_id = $1 and status = 'open'", [id]);

test("only who may record for a child of the family brings a file to it", async () => {
  const world = await newWorld();
  const unknown = door(newId());
  for (const [name, standing] of callers) {
    const caller = callerIn(world, name);
    const before = await recordOf(world);
    const told = await upload(door(world.familyId), caller, sheet);
    if (["caregiver", "parent"].includes(standing) || name === "limited") {
      const [kept] = (await openOf(caller!)).filter(({ id }) => id !== world.importId);
      const to = `/families/${world.familyId}/imports/${kept?.id}`;
      expect([name, told.status, told.sentTo]).toEqual([name, 200, to]);
      const again = await upload(door(world.familyId), caller, sheet, { accept: "text/html" });
      expect([name, again.status, again.sentTo]).toEqual([name, 303, to]);
      const other = name === "owner" ? world.people.parent : world.people.owner;
      expect((await visit(to, other)).status, `${name}'s file is nobody else's`).toBe(404);
      continue;
    }
    const refused = { anonymous: [401, null], outsider: [404, "not-found"] } as const;
    const expected = standing in refused ? refused[standing as "outsider"] : [403, "not-allowed"];
    expect([name, told.status, told.code]).toEqual([name, ...expected]);
    if (standing === "outsider") expect(await upload(unknown, caller, sheet)).toEqual(told);
    expect(await recordOf(world), `${name} changes nothing`).toBe(before);
  }
  for (const odd of ["x", "%00", "..%2fhome"])
    expect((await upload(`/families/${odd}/imports/upload`, world.people.owner, sheet)).status).toBe(404);
});

test("a file comes from no other site, and waits for a parent's consent", async () => {
  const { people, familyId } = await newWorld();
  for (const origin of ["https://elsewhere.example", "null"])
    expect((await upload(door(familyId), people.owner, sheet, { origin })).status).toBe(403);
  await sql("update consents set withdrawn_at = now() where family_id = $1", [familyId]);
  const told = await upload(door(familyId), people.parent, sheet);
  expect([told.code, told.sentence]).toEqual(["consent-missing", say("access.refusals.consent-missing")]);
});

const wide = `date,weight,${"x,".repeat(1_000_000)}\n`;
const hostile = [
  ["none-chosen", 422, null],
  ["empty", 422, Buffer.alloc(0)],
  ["too-large", 413, Buffer.alloc(8_000_001, "1,2\n")],
  ["too-large", 413, Buffer.alloc(100_000_000, "1,2\n")],
  ["too-many-columns", 422, Buffer.from(wide)],
  ["too-many-rows", 422, Buffer.from(`date,weight\n${"2024-01-01,4\n".repeat(60_000)}`)],
  ["cell-too-long", 422, Buffer.from(`date,weight\n2024-01-01,"${"x".repeat(20_000)}"\n`)],
  ["spreadsheet", 422, Buffer.from("PK\u0003\u0004xl/workbook.xml", "latin1")],
  ["other-format", 422, Buffer.from("<html><script>alert(1)</script>")],
  ["json-wrong", 422, Buffer.from(`[${"[".repeat(100_000)}`)],
] as const;

test("what cannot be a table is refused in one sentence, in the person's language, and soon", async () => {
  const { people, familyId } = await newWorld();
  const json = { accept: "application/json" };
  for (const [code, status, bytes] of hostile) {
    const sent = bytes && { name: "file.csv", bytes };
    const english = await upload(door(familyId), people.parent, sent, { ...json, "accept-language": "en" });
    expect(english).toMatchObject({ status, code, sentence: say(`imports.refusals.${code}`) });
    const spanish = await upload(door(familyId), people.parent, sent, { ...json, "accept-language": "es" });
    expect(spanish.sentence).toBe(decir(`imports.refusals.${code}`));
  }
  const plain = await upload(
    door(familyId),
    people.parent,
    { name: "x", bytes: Buffer.from("<p>") },
    { accept: "text/html" },
  );
  expect(plain).toMatchObject({
    status: 303,
    sentTo: `/families/${familyId}/imports/new?imports=other-format`,
  });
  expect(await openOf(people.parent)).toEqual([]);
});

test("of what never ends no more is read than shows it", async () => {
  const { people, familyId } = await newWorld();
  let poured = 0;
  function* endless() {
    const head = '--seam\r\ncontent-disposition: form-data; name="file"; filename="a.csv"\r\n\r\n';
    yield new TextEncoder().encode(head);
    for (const piece = new Uint8Array(1024 * 1024).fill(49); poured < 200; poured += 1) yield piece;
  }
  const told = await pour(door(familyId), people.owner, endless());
  expect(told).toMatchObject({ status: 413, code: "too-large" });
  expect(poured).toBeLessThan(100);
});

/** Asks the address that stores an import, as the page's script does. */
async function storeAt(path: string, caller: Caller, origin = process.env.NESTLING_E2E_URL ?? "") {
  const cookie = caller ? `${caller.cookie.name}=${caller.cookie.value}` : "";
  const headers = { origin, cookie, accept: "application/x-ndjson" };
  const response = await fetch(`${process.env.NESTLING_E2E_URL}${path}`, { method: "POST", headers });
  const text = await response.text();
  const lines = text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return { status: response.status, lines, last: lines.at(-1) };
}

test("an import is stored by who brought it, from a page of ours, and once", async () => {
  const world = await newWorld();
  const path = `/families/${world.familyId}/imports/${world.importId}/store`;
  const before = await recordOf(world);
  for (const [name] of callers.filter(([each]) => each !== "owner")) {
    const told = await storeAt(path, callerIn(world, name));
    expect([name, told.status]).toEqual([name, name === "anonymous" ? 401 : 404]);
    if (name !== "anonymous") expect(told.last).toMatchObject({ code: "not-found" });
  }
  expect((await storeAt(path, world.people.owner, "https://elsewhere.example")).status).toBe(403);
  for (const odd of ["x", "%00", newId()])
    expect((await storeAt(path.replace(world.importId, odd), world.people.owner)).status).toBe(404);
  expect(await recordOf(world)).toBe(before);
  const both = await Promise.all([storeAt(path, world.people.owner), storeAt(path, world.people.owner)]);
  const [stored, late] = both.toSorted((one, other) => one.status - other.status);
  expect([stored?.status, stored?.last]).toEqual([
    200,
    { to: `${path.replace("/store", "")}?imports=stored` },
  ]);
  expect(stored?.lines[0]).toEqual({ done: 0, of: 1 });
  expect([late?.status, late?.last.code]).toEqual([422, "stored-already"]);
  const readings = await sql("select from readings where import_id = $1", [world.importId]);
  expect(readings).toHaveLength(1);
});
