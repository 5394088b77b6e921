import { readdirSync, readFileSync } from "node:fs";
import { join as joinPath } from "node:path";
import { expect, test } from "@playwright/test";
import { agreed } from "./fixtures/child-form.ts";
import { sql } from "./fixtures/database.ts";
import { type Door, forCaller } from "./fixtures/entrance-columns.ts";
import { doors, routes } from "./fixtures/entrances.ts";
import {
  type CallerName,
  callerIn,
  callers,
  newWorld,
  recordOf,
  type World,
} from "./fixtures/family-world.ts";
import { newPerson } from "./fixtures/people.ts";
import { daysAgo, join } from "./fixtures/records.ts";
import { plain, seenIn, toldIn, withUnknownIds } from "./fixtures/verdicts.ts";
import { findOffer, knock, type Offer, post, visit } from "./fixtures/web.ts";

test("the table knows every address of the app", () => {
  const files = readdirSync("app", { recursive: true, encoding: "utf8" });
  const found = files.filter((file) => /(^|\/)(page|route)\.tsx?$/.test(file));
  const known = new Set(Object.keys(routes).map((file) => file.replace(/#.*/, "")));
  expect([...known].toSorted(), "add the new route to e2e/fixtures/entrances.ts").toEqual(found.toSorted());
});

test("the table knows every door of the app", () => {
  const files = readdirSync("lib", { recursive: true, encoding: "utf8" });
  const sources = files
    .filter((file) => /(^|\/)actions\.ts$/.test(file))
    .map((file) => joinPath("lib", file));
  const found = sources.flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/^export (?:async function|const) (\w+)/gm)].map(
      ([, name]) => name,
    ),
  );
  expect(Object.keys(doors).toSorted(), "add the new action to e2e/fixtures/entrances.ts").toEqual(
    found.toSorted(),
  );
});

for (const [file, [address, seen]] of Object.entries(routes)) {
  test(`who sees ${file}`, async () => {
    const world = await newWorld();
    const unknown = withUnknownIds(world, address(world));
    for (const [name, standing] of callers) {
      const caller = callerIn(world, name);
      const answer = await visit(address(world), caller);
      const expected = forCaller(seen, name, standing);
      expect([name, seenIn(answer)]).toEqual([name, expected]);
      if (expected === "nothing") {
        expect(plain(answer), name).toBe(plain(await visit(unknown, caller)));
      }
      if ((standing === "outsider" && !(name in seen)) || standing === "anonymous") {
        const asRouter = await visit(address(world), caller, { rsc: "1" });
        expect(`${answer.text} ${asRouter.text}`, name).not.toMatch(/Quillfeather|(?<!\d)7[.,]31/);
      }
    }
  });
}

for (const [name, door] of Object.entries(doors)) {
  test(`who passes ${name}`, async () => {
    const world = await newWorld();
    await door.before?.(world);
    const offer = await findOffer(door.page(world), world.people.owner, door.button);
    for (const [who] of callers) await tryDoor(world, door, offer, who);
  });
}

async function tryDoor(world: World, door: Door, offer: Offer, who: CallerName): Promise<void> {
  const caller = callerIn(world, who);
  const standing = callers.find(([name]) => name === who)?.[1] ?? "anonymous";
  const sent = door.sent?.(world) ?? {};
  const before = await recordOf(world);
  const othersBefore = await recordOf(world, caller);
  const answer = await knock(offer, caller, sent);
  const told = forCaller(door.told, who, standing);
  expect([who, toldIn(answer)]).toEqual([who, told]);
  if (door.isOwn) {
    expect(await recordOf(world, caller), `${who} touches nobody else`).toBe(othersBefore);
  } else if (told !== "done") {
    expect(await recordOf(world), `${who} changes nothing`).toBe(before);
  } else {
    expect(await recordOf(world), `what ${who} does is written down`).not.toBe(before);
  }
  if (told === "not-found" && !door.isNew) {
    const strange: Offer = JSON.parse(withUnknownIds(world, JSON.stringify(offer)));
    const unknown = await knock(strange, caller, JSON.parse(withUnknownIds(world, JSON.stringify(sent))));
    expect(plain(unknown), who).toBe(plain(answer));
  }
}

test("a reading is out of reach through another child", async () => {
  const world = await newWorld();
  const { people, sibling, strangersChild } = world;
  const before = await recordOf(world);
  for (const name of ["correctReading", "withdrawReading", "restoreReading"]) {
    const door = doors[name]!;
    const offer = await findOffer(door.page(world), people.owner, door.button);
    const through = [
      [people.stranger, strangersChild],
      [people.limited, sibling],
      [people.parent, sibling],
    ] as const;
    for (const [caller, { id }] of through) {
      const answer = await knock(offer, caller, { ...door.sent?.(world), childId: id });
      expect([name, toldIn(answer)]).toEqual([name, "not-found"]);
    }
  }
  for (const caller of [people.limited, people.parent]) {
    const answer = await visit(`/children/${sibling.id}/growth/readings/${world.readingId}`, caller);
    expect(seenIn(answer)).toBe("nothing");
  }
  expect(await recordOf(world)).toBe(before);
});

test("a part of the record that is closed to a member is not there for them", async () => {
  const world = await newWorld();
  const { child, familyId, people } = world;
  const minder = await newPerson();
  await join(familyId, minder, "caregiver", { areas: ["meals"] });
  const closed = Object.entries(routes).filter(
    // A door that only takes what is sent answers nobody who asks.
    ([name]) => /\/(growth|vaccinations|diary)\//.test(name) && !name.endsWith("/picture/route.ts"),
  );
  expect(closed.length).toBeGreaterThan(20);
  for (const [file, [address]] of closed) {
    const answer = await visit(address(world), minder);
    expect([file, seenIn(answer)]).toEqual([file, "nothing"]);
    expect(plain(answer), file).toBe(plain(await visit(withUnknownIds(world, address(world)), minder)));
  }
  const before = await recordOf(world);
  for (const name of ["recordReadings", "correctReading", "withdrawReading", "restoreReading"]) {
    const door = doors[name]!;
    const offer = await findOffer(door.page(world), people.owner, door.button);
    expect([name, toldIn(await knock(offer, minder, door.sent?.(world) ?? {}))]).toEqual([
      name,
      "not-allowed",
    ]);
  }
  expect(await recordOf(world)).toBe(before);
  for (const path of ["/home", `/children/${child.id}`, `/children/${child.id}/activity`]) {
    const { status, text } = await visit(path, minder);
    expect([path, status, /(?<!\d)7[.,]31/.test(text), text.includes("Nora Quillfeather")]).toEqual([
      path,
      200,
      false,
      true,
    ]);
  }
});

test("a form kept from better days, sent without scripts, opens nothing", async () => {
  const world = await newWorld();
  const door = doors.recordReadings!;
  const offer = await findOffer(door.page(world), world.people.owner, door.button);
  const before = await recordOf(world);
  for (const name of ["stranger", "ended", "revoked", "limited", "viewer"] as const) {
    expect([name, (await post(offer, callerIn(world, name), { weight: "7.4" })).status]).toEqual([name, 404]);
  }
  expect((await post(offer, null, { weight: "7.4" })).sentTo).toBe("/sign-in");
  expect(await recordOf(world)).toBe(before);
  expect((await post(offer, world.people.caregiver, { weight: "7.4" })).sentTo).toContain("saved=recorded");
  expect(await recordOf(world)).not.toBe(before);
});

test("a door does not open to a form of another site", async () => {
  const world = await newWorld();
  const door = doors.archiveChild!;
  const offer = await findOffer(door.page(world), world.people.owner, door.button);
  const before = await recordOf(world);
  const elsewhere = { origin: "https://elsewhere.example" };
  expect((await knock(offer, world.people.owner, {}, elsewhere)).status).toBeGreaterThanOrEqual(400);
  expect((await post(offer, world.people.owner, {}, elsewhere)).status).toBeGreaterThanOrEqual(400);
  expect(await recordOf(world)).toBe(before);
});

test("what cannot be an id is no different from what is none", async () => {
  const { people } = await newWorld();
  for (const id of ["1", "new'--", "%00", "../home", "undefined"]) {
    const { status } = await visit(`/children/${encodeURIComponent(id)}/growth`, people.owner);
    expect([id, status]).toEqual([id, 404]);
  }
});

test("a viewer who adds a child founds a family of their own", async () => {
  const world = await newWorld();
  const { people } = world;
  const offer = await findOffer("/children/new", people.viewer, doors.addChild!.button);
  const before = await recordOf(world, people.viewer);
  const added = { ...agreed, name: "Own", bornOn: daysAgo(9), sex: "male" };
  const twice = await Promise.all([knock(offer, people.viewer, added), knock(offer, people.viewer, added)]);
  expect(twice.map(toldIn)).toEqual(["done", "done"]);
  expect(await recordOf(world, people.viewer)).toBe(before);
  const founded = await sql("select from families where founded_by = $1", [people.viewer.id]);
  expect(founded, "sent twice at once, it is one family").toHaveLength(1);
});
