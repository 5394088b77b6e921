import { expect, test } from "@playwright/test";
import sharp from "sharp";
import { newId } from "#lib/kernel/ids.ts";
import { blankPng, phoneHeic, phoneJpeg } from "#scripts/test/photos.ts";
import { sql } from "./fixtures/database.ts";
import { doors } from "./fixtures/entrances-pictures.ts";
import { callerIn, callers, newWorld, recordOf } from "./fixtures/family-world.ts";
import { newPerson } from "./fixtures/people.ts";
import { newPicture } from "./fixtures/records.ts";
import { look, pour, upload } from "./fixtures/uploads.ts";
import { toldIn } from "./fixtures/verdicts.ts";
import { findOffer, knock } from "./fixtures/web.ts";
import { decir, say } from "./fixtures/words.ts";

const photo = { name: "IMG_0042.jpg", bytes: phoneJpeg };
const asForm = { accept: "text/html" };
const pictureOf = async (childId: string) =>
  (await sql<{ id: string }>("select picture_id as id from children where id = $1", [childId]))[0]?.id ?? "";

test("only a parent gives a child a photo; for whom the child is none, there is none", async () => {
  const world = await newWorld();
  const door = `/children/${world.child.id}/picture`;
  const unknown = `/children/${newId()}/picture`;
  for (const [name, standing] of callers) {
    const caller = callerIn(world, name);
    const before = await recordOf(world);
    const told = await upload(door, caller, photo);
    const told2 = await upload(door, caller, photo, asForm);
    if (standing === "parent") {
      expect([name, told.status, told.sentTo]).toEqual([
        name,
        200,
        `/children/${world.child.id}/edit?pictures=saved`,
      ]);
      expect([name, told2.status, told2.sentTo]).toEqual([name, 303, told.sentTo]);
      continue;
    }
    const refused = { anonymous: [401, null], outsider: [404, "not-found"] } as const;
    const expected = standing in refused ? refused[standing as "outsider"] : [403, "not-allowed"];
    expect([name, told.status, told.code]).toEqual([name, ...expected]);
    if (standing === "outsider") expect(await upload(unknown, caller, photo)).toEqual(told);
    expect(await recordOf(world), `${name} changes nothing`).toBe(before);
  }
  for (const odd of ["x", "%00", "..%2fhome"])
    expect((await upload(`/children/${odd}/picture`, world.people.owner, photo)).status).toBe(404);
});

test("a photo does not come from a page of another site", async () => {
  const { people, child } = await newWorld();
  for (const origin of ["https://elsewhere.example", "null"]) {
    const sent = await upload(`/children/${child.id}/picture`, people.owner, photo, { origin });
    expect([origin, sent.status]).toEqual([origin, 403]);
    expect((await upload("/settings/picture", people.owner, photo, { origin })).status).toBe(403);
  }
  expect(
    await sql("select from pictures where made_by = $1 and child_id is null", [people.owner.id]),
  ).toEqual([]);
});

const most = 15 * 1024 * 1024;
const padded = (bytes: number) => Buffer.concat([phoneJpeg, Buffer.alloc(bytes - phoneJpeg.length)]);
const files = [
  ["none-chosen", 422, null],
  ["empty", 422, Buffer.alloc(0)],
  ["too-large", 413, padded(most + 1)],
  ["too-large", 413, Buffer.alloc(most + 100_000)],
  ["not-a-photo", 422, Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
  ["cut-short", 422, phoneJpeg.subarray(0, 1400)],
  ["cut-short", 422, phoneHeic.subarray(0, 1400)],
  ["too-many-pixels", 422, blankPng(20_000, 20_000)],
  ["too-small", 422, blankPng(30, 30)],
  ["unreadable", 422, blankPng(500, 500, 20)],
] as const;

test("what cannot be a photo is refused in one sentence, in the person's language", async () => {
  const { people, child } = await newWorld();
  const door = `/children/${child.id}/picture`;
  const json = { accept: "application/json" };
  for (const [code, status, bytes] of files) {
    const sent = bytes && { name: "photo.jpg", bytes };
    const english = await upload(door, people.owner, sent, { ...json, "accept-language": "en" });
    expect(english).toMatchObject({ status, code, sentence: say(`pictures.refusals.${code}`) });
    const spanish = await upload(door, people.parent, sent, { ...json, "accept-language": "es" });
    expect(spanish.sentence).toBe(decir(`pictures.refusals.${code}`));
  }
  const plain = await upload(door, people.owner, { name: "x.jpg", bytes: Buffer.from("x") }, asForm);
  expect(plain).toMatchObject({ status: 303, sentTo: `/children/${child.id}/edit?pictures=not-a-photo` });
  expect(await pictureOf(child.id)).toBeFalsy();
});

test("of what never ends no more is read than shows it", async () => {
  const { people, child } = await newWorld();
  let poured = 0;
  function* endless() {
    yield new TextEncoder().encode(
      '--seam\r\ncontent-disposition: form-data; name="file"; filename="a.jpg"\r\n\r\n',
    );
    for (const piece = new Uint8Array(1024 * 1024); poured < 200; poured += 1) yield piece;
  }
  const told = await pour(`/children/${child.id}/picture`, people.owner, endless());
  expect(told).toMatchObject({ status: 413, code: "too-large" });
  const odd = await pour(`/children/${child.id}/picture`, people.owner, [
    new TextEncoder().encode("--seam\r\nx"),
  ]);
  expect(odd).toMatchObject({ status: 422, code: "cut-short" });
});

test("a photo of almost 15 MB is taken whole, and nothing but pixels is kept", async () => {
  const { people, child } = await newWorld();
  const told = await upload(`/children/${child.id}/picture`, people.owner, {
    name: "large.jpg",
    bytes: padded(most),
  });
  expect(told.status).toBe(200);
  const id = await pictureOf(child.id);
  for (const size of [96, 512]) {
    const seen = await look(id, people.viewer, {}, `${size}`);
    expect([seen.status, seen.headers.get("content-type")]).toEqual([200, "image/webp"]);
    const bytes = Buffer.from(await seen.arrayBuffer());
    expect(await sharp(bytes).metadata()).toMatchObject({ format: "webp", width: size, height: size });
    expect(bytes.toString("latin1")).not.toMatch(/EXIF|GPS|Camera of Nora/i);
  }
});

test("a picture is served to those who see the child; nobody else learns that it is there", async () => {
  const world = await newWorld();
  const etag = `"${world.pictureId}-96"`;
  for (const [name, standing] of callers) {
    const caller = callerIn(world, name);
    const seen = await look(world.pictureId, caller);
    const again = await look(world.pictureId, caller, { "if-none-match": `W/"other", ${etag}` });
    const may = standing !== "anonymous" && standing !== "outsider";
    expect([name, seen.status, again.status]).toEqual([name, ...(may ? [200, 304] : [404, 404])]);
    if (may) {
      expect(seen.headers.get("cache-control")).toBe("private, no-cache");
      expect(seen.headers.get("vary")).toContain("cookie");
      expect([seen.headers.get("etag"), again.headers.get("etag")]).toEqual([etag, etag]);
      expect(await again.text()).toBe("");
    } else {
      const none = await look(newId(), caller);
      expect([none.status, await none.text()]).toEqual([404, await seen.text()]);
      expect(seen.headers.get("cache-control")).toBe("no-store");
    }
  }
  for (const size of ["97", "0", "96.webp", "..%2f512"])
    expect([size, (await look(world.pictureId, world.people.owner, {}, size)).status]).toEqual([size, 404]);
});

test("a picture is gone with the part in the family, with the session and with itself", async () => {
  const { people, child, pictureId } = await newWorld();
  expect((await look(pictureId, people.caregiver)).status).toBe(200);
  await sql("update memberships set ends_at = now() where person_id = $1", [people.caregiver.id]);
  const held = { "if-none-match": `"${pictureId}-96"` };
  expect((await look(pictureId, people.caregiver, held)).status).toBe(404);
  await sql("update sessions set revoked_at = now() where id = $1", [people.viewer.sessionId]);
  expect((await look(pictureId, people.viewer, held)).status).toBe(404);
  await upload(`/children/${child.id}/picture`, people.owner, photo);
  expect((await look(pictureId, people.owner, held)).status, "another took its place").toBe(404);
  expect((await look(await pictureOf(child.id), people.owner)).status).toBe(200);
});

test("a person's picture is seen by those who share a family with them", async () => {
  const { people } = await newWorld();
  const id = await newPicture(people.caregiver, people.caregiver);
  const seen = async (person: (typeof people)["owner"]) => (await look(id, person)).status;
  expect(await seen(people.owner)).toBe(200);
  expect(await seen(people.limited)).toBe(200);
  expect(await seen(people.stranger)).toBe(404);
  expect(await seen(people.revoked)).toBe(404);
});

test("a child's picture is out of reach through another child", async () => {
  const world = await newWorld();
  const { people, sibling, strangersChild } = world;
  for (const name of ["removeChildPicture", "restoreChildPicture"] as const) {
    const door = doors[name]!;
    await door.before?.(world);
    const offer = await findOffer(door.page(world), people.owner, door.button);
    const before = await recordOf(world);
    for (const [caller, { id }] of [
      [people.stranger, strangersChild],
      [people.owner, sibling],
    ] as const)
      expect([name, toldIn(await knock(offer, caller, { childId: id }))]).toEqual([name, "not-found"]);
    expect(await recordOf(world)).toBe(before);
  }
});

test("without consent no photo is taken, and too many at once are told to wait", async () => {
  const { people, child, familyId } = await newWorld();
  await sql("update consents set withdrawn_at = now() where family_id = $1", [familyId]);
  const told = await upload(`/children/${child.id}/picture`, people.owner, photo);
  expect([told.code, told.sentence]).toEqual(["consent-missing", say("access.refusals.consent-missing")]);
  const somebody = await newPerson();
  const codes: (string | null)[] = [];
  for (let sent = 0; sent < 31; sent += 1)
    codes.push((await upload("/settings/picture", somebody, null)).code);
  expect(codes).toEqual([...Array.from({ length: 30 }, () => "none-chosen"), "too-many"]);
});
