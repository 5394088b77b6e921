import { beforeEach, describe, expect, it } from "vitest";
import { getChild, listChildren } from "#lib/families/queries.ts";
import { toCsv } from "#lib/growth/core/export-csv.ts";
import { toJson } from "#lib/growth/core/export-json.ts";
import { newId } from "#lib/kernel/ids.ts";
import { asPerson, asSteward } from "#lib/platform/db.ts";
import { join, makeFamily, makePerson, type TestPerson } from "#scripts/test/people.ts";
import { storeImport } from "./commit/commit.ts";
import { countFates } from "./core/fate.ts";
import { listExported } from "./growth/queries.ts";
import { preview, recordable } from "./imports.ts";
import { dropImport, updateChoices } from "./mutations.ts";
import { findImport, findImportFamily, listImports } from "./queries.ts";
import { keepReceived, receiveFile } from "./receive/receive.ts";
import { putAside, redoImport, undoImport } from "./undo/undo.ts";

/** What a policy or a missing grant forbids. */
const forbidden = /42501/;

let owner: TestPerson;
let parent: TestPerson;
let caregiver: TestPerson;
let viewer: TestPerson;
let familyId: string;
let nora: string;
let leo: string;

beforeEach(async () => {
  owner = await makePerson("Ana");
  [parent, caregiver, viewer] = [
    await makePerson("Ben"),
    await makePerson("Carmen"),
    await makePerson("Vic"),
  ];
  const family = await makeFamily(owner, ["Nora", "Leo"]);
  familyId = family.familyId;
  [nora = "", leo = ""] = family.childIds;
  await join(familyId, parent, { role: "parent" });
  await join(familyId, caregiver, { role: "caregiver", childIds: [leo] });
  await join(familyId, viewer, { role: "viewer" });
});

const head = "id,child_id,child_first_name,child_last_name,weight,date,notes,tags";
const day = (place: number) => new Date(Date.UTC(2026, 0, 10 + (place % 300))).toISOString().slice(0, 10);
/** No two alike, and none in doubt at its age. */
const usual = (place: number) => 3.31 + (place % 300) * 0.018 + place / 10_000;
const line = (place: number, child: string) =>
  `${place},${child},${child},Q,${usual(place).toFixed(4)},${day(place)},note ${place},`;
const sheet = (...lines: string[]) => [head, ...lines].join("\n");
const two = sheet(line(1, "Nora"), line(2, "Nora"), line(3, "Leo"));

async function bring(who: TestPerson, text: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  const received = await receiveFile({ bytes, name: "weights.csv", fields: {} });
  if (!received.ok) throw new Error(received.code);
  const kept = await asPerson(who, (db, me) => keepReceived(db, me, familyId, received.value));
  if (!kept.ok) throw new Error(kept.code);
  return kept.value.id;
}

const which = (importId: string) => ({ familyId, importId });
const store = (who: TestPerson, id: string, tell?: Parameters<typeof storeImport>[3]) =>
  asPerson(who, (db, me) => storeImport(db, me, which(id), tell));
const undo = (who: TestPerson, id: string) => asPerson(who, (db, me) => undoImport(db, me, which(id)));
const redo = (who: TestPerson, id: string) => asPerson(who, (db, me) => redoImport(db, me, which(id)));
const find = (who: TestPerson, id: string) => asPerson(who, (db) => findImport(db, familyId, id));
const fatesOf = (who: TestPerson, id: string) =>
  asPerson(who, async (db, me) => {
    const found = await findImport(db, familyId, id);
    if (!found) throw new Error("no import");
    return (await preview(db, me, recordable(await listChildren(db), familyId), found)).fates;
  });
const stored = () =>
  asSteward("test", (db) =>
    db.reading.findMany({ where: { familyId }, orderBy: [{ takenOn: "asc" }, { id: "asc" }] }),
  );
const withdraw = (id: string | undefined, withdrawnAt: Date | null) =>
  asPerson(owner, (db) =>
    db.reading.update({ where: { id: id ?? "" }, data: { withdrawnAt }, select: { id: true } }),
  );
const live = async () => (await stored()).filter(({ withdrawnAt }) => withdrawnAt === null);

describe("a file that was brought", () => {
  it("is stored for each child named in it, once, with who brought it and a deed for each", async () => {
    const id = await bring(owner, two);
    const told: number[] = [];
    expect((await store(owner, id, ({ done }) => told.push(done))).ok).toBe(true);
    const readings = await stored();
    expect(readings.map(({ childId }) => childId)).toEqual([nora, nora, leo]);
    expect(readings[0]).toMatchObject({
      value: usual(1),
      typedUnit: "kg",
      note: "note 1",
      importId: id,
      recordedBy: owner.personId,
    });
    expect(told).toEqual([0, 2, 3]);
    const after = await find(owner, id);
    expect(after).toMatchObject({ status: "done", content: null, counts: { fates: { new: 3 } } });
    const deeds = await asSteward("test", (db) => db.auditEntry.findMany({ where: { subjectId: id } }));
    // The first child's deed is written by the door.
    expect(deeds.map(({ verb, childId, detail }) => [verb, childId, detail])).toEqual([
      ["growth.import", leo, { count: 1 }],
    ]);
  });

  it("is stored once by two who store it at once", async () => {
    const id = await bring(owner, two);
    const both = await Promise.all([store(owner, id), store(owner, id)]);
    expect(both.map((result) => (result.ok ? "ok" : result.code)).sort()).toEqual(["ok", "stored-already"]);
    expect(await stored()).toHaveLength(3);
  });

  it("brought by two people at once is stored once", async () => {
    const ids = [await bring(owner, two), await bring(parent, two)] as const;
    await Promise.all([store(owner, ids[0]), store(parent, ids[1])]);
    expect(await live()).toHaveLength(3);
  });

  it("is stored wholly or not at all", async () => {
    const id = await bring(owner, sheet(...Array.from({ length: 900 }, (_, place) => line(place, "Nora"))));
    const broken = store(owner, id, ({ done }) => {
      if (done >= 500) throw new Error("the lights went out");
    });
    await expect(broken).rejects.toThrow();
    expect(await stored()).toEqual([]);
    expect(await find(owner, id)).toMatchObject({ status: "open" });
    expect((await store(owner, id)).ok).toBe(true);
    expect(await stored()).toHaveLength(900);
  });

  it("brought again adds nothing, in whatever order and from whichever app it comes back", async () => {
    await store(owner, await bring(owner, two));
    const again = await bring(owner, sheet(line(3, "Leo"), line(1, "Nora"), line(2, "Nora")));
    expect(countFates(await fatesOf(owner, again))).toMatchObject({ new: 0, known: 3 });
    expect(await store(owner, again)).toMatchObject({ ok: false, code: "nothing-new" });
    const byParent = await bring(parent, two);
    expect(countFates(await fatesOf(parent, byParent))).toMatchObject({ new: 0, known: 3 });
    const own = await asPerson(owner, async (db) => [
      ...(await listExported(db, await getChild(db, nora))),
      ...(await listExported(db, await getChild(db, leo))),
    ]);
    for (const text of [toCsv(own), toJson(own)])
      expect(countFates(await fatesOf(owner, await bring(owner, text)))).toMatchObject({
        new: 0,
        known: own.length,
        refused: 0,
      });
    expect(await stored()).toHaveLength(3);
  });

  it("exported, and brought to a family elsewhere, is the same record", async () => {
    await store(
      owner,
      await bring(
        owner,
        sheet(line(1, "Nora"), '2,Nora,Nora,Q,"4.25",2026-02-01,"=HYPERLINK(""x"")\nsecond line",'),
      ),
    );
    const exported = await asPerson(owner, async (db) => listExported(db, await getChild(db, nora)));
    const eve = await makePerson("Eve");
    const elsewhere = await makeFamily(eve, ["Nora"]);
    for (const [place, text] of [toCsv(exported), toJson(exported)].entries()) {
      const received = await receiveFile({ bytes: new TextEncoder().encode(text), name: "x", fields: {} });
      if (!received.ok) throw new Error(received.code);
      const result = await asPerson(eve, async (db, me) => {
        const kept = await keepReceived(db, me, elsewhere.familyId, received.value);
        return kept.ok
          ? storeImport(db, me, { familyId: elsewhere.familyId, importId: kept.value.id })
          : kept;
      });
      expect(result.ok ? "ok" : result.code).toBe(place === 0 ? "ok" : "nothing-new");
    }
    const copies = await asPerson(eve, async (db) =>
      listExported(db, await getChild(db, elsewhere.childIds[0] ?? "")),
    );
    const plain = (all: typeof copies) => all.map(({ id, childId, childName, origin, ...rest }) => rest);
    expect(plain(copies)).toEqual(plain(exported));
  });
});

describe("undoing", () => {
  it("takes out what the import brought and nothing else, and puts it back", async () => {
    const first = await bring(owner, two);
    await store(owner, first);
    const second = await bring(owner, sheet(line(1, "Nora"), line(7, "Nora")));
    await store(owner, second);
    expect((await undo(owner, first)).ok).toBe(true);
    expect((await live()).map(({ note }) => note)).toEqual(["note 7"]);
    expect(await undo(owner, first)).toMatchObject({ code: "undone-already" });
    expect((await redo(owner, first)).ok).toBe(true);
    expect(await live()).toHaveLength(4);
    expect(await redo(owner, first)).toMatchObject({ code: "stored-already" });
  });

  it("leaves out what was taken out by itself before", async () => {
    const id = await bring(owner, two);
    await store(owner, id);
    const [gone] = await stored();
    await withdraw(gone?.id, new Date());
    const again = await bring(owner, two);
    expect((await fatesOf(owner, again)).find(({ row }) => row === 2)).toMatchObject({
      outcome: "known",
      code: "withdrawn",
    });
    await undo(owner, id);
    await redo(owner, id);
    expect((await live()).map(({ note }) => note)).toEqual(["note 2", "note 3"]);
  });

  it("lets the same file be brought again, by oneself or another, and never twice", async () => {
    for (const who of [owner, parent]) {
      const first = await bring(owner, two);
      await store(owner, first);
      await undo(owner, first);
      const again = await bring(who, two.replace("note 1", "said anew"));
      expect(countFates(await fatesOf(who, again))).toMatchObject({ new: 3 });
      expect((await store(who, again)).ok).toBe(true);
      expect((await live()).map(({ note }) => note)).toEqual(["said anew", "note 2", "note 3"]);
      expect(await find(who, again)).toMatchObject({
        counts: {
          children: [
            { id: nora, added: 2 },
            { id: leo, added: 1 },
          ],
        },
      });
      expect((await live()).map(({ importId, recordedBy }) => [importId, recordedBy])).toEqual(
        Array.from({ length: 3 }, () => [again, who.personId]),
      );
      await redo(owner, first);
      expect(await live(), "the first brings nothing back a second time").toHaveLength(3);
      await undo(who, again);
      expect(await live()).toEqual([]);
      await redo(who, again);
      expect(await live()).toHaveLength(3);
      await undo(who, again);
      await undo(owner, first).catch(() => {});
    }
  });

  it("takes out nothing of an import that was redone, though both brought the same row", async () => {
    const ten = Array.from({ length: 10 }, (_, place) => line(place, "Nora"));
    for (const who of [owner, parent]) {
      const first = await bring(owner, sheet(...ten));
      await store(owner, first);
      await undo(owner, first);
      const second = await bring(who, sheet(line(4, "Nora"), line(50, "Nora")));
      await store(who, second);
      await redo(owner, first);
      expect(await live()).toHaveLength(11);
      await undo(who, second);
      expect(await find(owner, first)).toMatchObject({ status: "done" });
      expect((await live()).map(({ importId }) => importId)).toEqual(Array.from({ length: 9 }, () => first));
      await undo(owner, first);
    }
  });

  it("puts back what went with it, whatever was put back or taken out by itself since", async () => {
    const id = await bring(owner, two);
    await store(owner, id);
    const [one] = await stored();
    await undo(owner, id);
    await withdraw(one?.id, null);
    await withdraw(one?.id, new Date());
    await redo(owner, id);
    expect((await live()).map(({ note }) => note)).toEqual(["note 2", "note 3"]);
  });

  it("puts back nothing where all was taken out by hand before", async () => {
    const id = await bring(owner, two);
    await store(owner, id);
    for (const { id: readingId } of await stored()) await withdraw(readingId, new Date());
    await undo(owner, id);
    await redo(owner, id);
    expect(await live()).toEqual([]);
  });
});

describe("an import", () => {
  it("is its bringer's alone", async () => {
    const id = await bring(owner, two);
    for (const who of [parent, caregiver, viewer, await makePerson("Eve")]) {
      expect(await find(who, id)).toBeNull();
      expect(await store(who, id)).toMatchObject({ code: "not-found" });
      expect(await undo(who, id)).toMatchObject({ code: "not-found" });
      await asPerson(who, (db) => dropImport(db, id));
      expect(await asPerson(who, (db) => listImports(db, familyId))).toEqual([]);
    }
    expect(await find(owner, id)).toMatchObject({ status: "open" });
    await expect(bring(viewer, two)).rejects.toThrow(forbidden);
    await expect(bring(await makePerson("Eve"), two)).rejects.toThrow(forbidden);
  });

  it("stores nothing for a child its bringer may not record for", async () => {
    const id = await bring(caregiver, two);
    const fates = await fatesOf(caregiver, id);
    expect(countFates(fates)).toMatchObject({ new: 1, refused: 2 });
    const choices = { children: { Nora: nora, Leo: leo } };
    await asPerson(caregiver, (db) => updateChoices(db, id, choices));
    expect((await fatesOf(caregiver, id)).filter(({ code }) => code === "child-unknown")).toHaveLength(2);
    await store(caregiver, id);
    expect((await stored()).map(({ childId }) => childId)).toEqual([leo]);
  });

  it("stores nothing once its bringer's part, a parent's consent or the record is gone", async () => {
    const id = await bring(parent, two);
    const part = (role: "viewer" | "parent") =>
      asSteward("test", (db) =>
        db.membership.updateMany({ where: { personId: parent.personId }, data: { role } }),
      );
    await part("viewer");
    expect(await store(parent, id)).toMatchObject({ ok: false });
    await part("parent");
    const consent = (withdrawnAt: Date | null) =>
      asSteward("test", (db) =>
        db.consent.updateMany({
          where: { familyId },
          data: { withdrawnAt, withdrawnBy: withdrawnAt && owner.personId },
        }),
      );
    await consent(new Date());
    expect(await store(parent, id)).toMatchObject({ code: "consent-missing" });
    await consent(null);
    const away = (archivedAt: Date | null) =>
      asSteward("test", (db) => db.child.update({ where: { id: leo }, data: { archivedAt } }));
    await away(new Date());
    expect(countFates(await fatesOf(parent, id))).toMatchObject({ new: 2, refused: 1 });
    await away(null);
    expect((await store(parent, id)).ok).toBe(true);
    await away(new Date());
    expect(await undo(parent, id)).toMatchObject({ code: "archived" });
    expect(await live()).toHaveLength(3);
  });

  it("sent again while it is open goes on, and not too many lie open", async () => {
    const id = await bring(owner, two);
    expect(await bring(owner, two)).toBe(id);
    for (let place = 0; place < 19; place += 1) await bring(owner, sheet(line(place, "Nora")));
    await expect(bring(owner, sheet(line(30, "Nora")))).rejects.toThrow("too-many-open");
    await asPerson(owner, (db) => dropImport(db, id));
    expect(await find(owner, id)).toBeNull();
    expect(await asPerson(owner, (db) => listImports(db, familyId))).toHaveLength(19);
    await bring(owner, sheet(line(30, "Nora")));
  });

  it("is put aside by its bringer even when they may record no longer", async () => {
    const id = await bring(parent, two);
    await asSteward("test", async (db) => {
      await db.membership.updateMany({ where: { personId: parent.personId }, data: { role: "viewer" } });
      const withdrawn = { withdrawnAt: new Date(), withdrawnBy: owner.personId };
      await db.consent.updateMany({ where: { familyId }, data: withdrawn });
    });
    expect(await asPerson(parent, (db) => listImports(db, familyId))).toHaveLength(1);
    expect(countFates(await fatesOf(parent, id))).toMatchObject({ new: 0 });
    const aside = await asPerson(parent, (db) => putAside(db, which(id)));
    expect(aside).toMatchObject({ ok: true });
    expect(await asSteward("test", (db) => db.import.findUnique({ where: { id } }))).toMatchObject({
      content: null,
    });
  });

  it("lies open with others up to 20 MB together", async () => {
    const large = (name: string) => {
      const note = name.repeat(9_000);
      return sheet(...Array.from({ length: 850 }, (_, place) => `${line(place, "Nora")}${note}`));
    };
    const first = await bring(owner, large("a"));
    await bring(owner, large("b"));
    await expect(bring(owner, large("c"))).rejects.toThrow("too-many-open");
    await asPerson(owner, (db) => dropImport(db, first));
    await bring(owner, large("c"));
  });

  it("is found in the family it was brought to by its bringer alone", async () => {
    const id = await bring(owner, two);
    expect(await asPerson(owner, (db) => findImportFamily(db, id))).toBe(familyId);
    expect(await asPerson(parent, (db) => findImportFamily(db, id))).toBeNull();
  });

  it("gives its readings to no other hand, family or import", async () => {
    const id = await bring(owner, two);
    await store(owner, id);
    const open = await bring(owner, sheet(line(9, "Nora")));
    const others = await bring(parent, sheet(line(9, "Nora")));
    const [reading] = await stored();
    const give = (data: { importId?: string | null; recordedBy?: string }) =>
      asPerson(owner, (db) => db.reading.updateMany({ where: { id: reading?.id ?? "" }, data }));
    const mine = { importId: open, recordedBy: owner.personId };
    await expect(give(mine), "while it is in the record").rejects.toThrow(forbidden);
    await undo(owner, id);
    const wrong = [{ recordedBy: parent.personId }, { importId: others }, { importId: null }];
    for (const data of wrong) await expect(give({ ...mine, ...data })).rejects.toThrow(forbidden);
    await give(mine);
    const eve = await makePerson("Eve");
    const elsewhere = await makeFamily(eve, ["Mia"]);
    const foreign = { familyId: elsewhere.familyId, personId: owner.personId };
    const there = await asSteward("test", (db) =>
      db.import.create({
        data: {
          id: newId(),
          ...foreign,
          fileName: "x",
          bytes: 1,
          content: Buffer.from("a"),
          source: "generic",
        },
      }),
    );
    const asked = asSteward("test", (db) =>
      db.reading.updateMany({ where: { id: reading?.id ?? "" }, data: { importId: there.id } }),
    );
    await expect(asked).rejects.toThrow(/23503|oreign key/);
    await asSteward("test", (db) => db.import.delete({ where: { id: open } }));
    expect((await stored())[0]).toMatchObject({ importId: null, familyId });
  });

  it("keeps what no text can hold out of the database", async () => {
    const file = (note: string) =>
      JSON.stringify([{ date: "2026-02-01", weight: 4.2, child: "Nora", notes: note }]);
    await expect(bring(owner, file("a\u0000b"))).rejects.toThrow("json-wrong");
    const id = await bring(owner, file("b\ud800c\u202e"));
    expect((await store(owner, id)).ok).toBe(true);
    expect((await stored())[0]?.note?.isWellFormed()).toBe(true);
  });
});

it("10,000 rows are stored within the time of one transaction", async () => {
  const rows = Array.from({ length: 10_000 }, (_, place) => line(place, place % 2 ? "Nora" : "Leo"));
  const id = await bring(owner, sheet(...rows));
  const started = performance.now();
  const told: number[] = [];
  expect((await store(owner, id, ({ done }) => told.push(done))).ok).toBe(true);
  expect(performance.now() - started).toBeLessThan(10_000);
  expect(told.at(-1)).toBe(10_000);
  expect(told.length).toBeGreaterThan(15);
  expect(await live()).toHaveLength(10_000);
});
