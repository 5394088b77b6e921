import { beforeEach, describe, expect, it } from "vitest";
import { listChildren } from "#lib/families/queries.ts";
import { type CalendarDate, toUtcDate } from "#lib/kernel/dates.ts";
import { newId } from "#lib/kernel/ids.ts";
import { asPerson, asSteward } from "#lib/platform/db.ts";
import { toCsv } from "#lib/vaccinations/core/export-csv.ts";
import { toJson } from "#lib/vaccinations/core/export-json.ts";
import { getVaccinations } from "#lib/vaccinations/queries.ts";
import { join, makeFamily, makePerson, type TestPerson } from "#scripts/test/people.ts";
import { storeImport } from "../commit/commit.ts";
import { countFates } from "../core/fate.ts";
import { preview, readBrought, recordable } from "../imports.ts";
import { updateChoices } from "../mutations.ts";
import { findImport } from "../queries.ts";
import { keepReceived, receiveFile } from "../receive/receive.ts";
import { redoImport, undoImport } from "../undo/undo.ts";
import { getExported } from "./queries.ts";

let owner: TestPerson;
let familyId: string;
let nora: string;
let leo: string;

beforeEach(async () => {
  owner = await makePerson("Ana");
  const family = await makeFamily(owner, ["Nora", "Leo"]);
  familyId = family.familyId;
  [nora = "", leo = ""] = family.childIds;
  await asPerson(owner, (db) =>
    db.child.updateMany({ where: { familyId }, data: { bornOn: new Date("2024-01-15") } }),
  );
});

type More = {
  readonly who?: TestPerson;
  readonly vaccines?: Record<string, string>;
  readonly doubtful?: boolean;
};

async function bring(
  text: string,
  childId: string,
  { who = owner, vaccines = {}, doubtful = false }: More = {},
) {
  const received = await receiveFile({
    bytes: new TextEncoder().encode(text),
    name: "vaccines.csv",
    fields: { child: childId },
  });
  if (!received.ok) throw new Error(received.code);
  const kept = await asPerson(who, (db, me) => keepReceived(db, me, familyId, received.value));
  if (!kept.ok) throw new Error(kept.code);
  const which = { familyId, importId: kept.value.id };
  const look = () =>
    asPerson(who, async (db, me) => {
      const found = await findImport(db, familyId, which.importId);
      if (!found) throw new Error("no import");
      const children = recordable(await listChildren(db), familyId);
      const { choices, recognised } = readBrought(me, children, found);
      const whose = Object.fromEntries(recognised.children.map(({ key }) => [key, childId]));
      await updateChoices(db, which.importId, { ...choices, children: whose, vaccines, doubtful });
      const chosen = await findImport(db, familyId, which.importId);
      return chosen ? preview(db, me, children, chosen) : null;
    });
  const seen = await look();
  return {
    which,
    counts: countFates(seen?.fates ?? []),
    asked: seen?.asked ?? [],
    codes: seen?.fates.map(({ code }) => code),
    store: () => asPerson(who, (db, me) => storeImport(db, me, which)),
    undo: () => asPerson(who, (db, me) => undoImport(db, me, which)),
    redo: () => asPerson(who, (db, me) => redoImport(db, me, which)),
  };
}

const recordOf = (id: string, who = owner) => asPerson(who, (db) => getVaccinations(db, { familyId, id }));
const dosesOf = async (id: string) =>
  (await recordOf(id)).doses.map(({ cvx, givenOn, lot }) => [cvx, givenOn, lot].join(" "));
const exported = (id: string) =>
  asPerson(owner, async (db) => {
    const child = (await listChildren(db)).find((each) => each.id === id);
    if (!child) throw new Error("no child");
    return getExported(db, child);
  });
const dueOf = (id: string) =>
  asPerson(owner, (db) =>
    db.dueVaccine.findMany({
      where: { childId: id, vaccineGroup: { in: ["MMR", "Polio"] } },
      orderBy: { vaccineGroup: "asc" },
    }),
  ).then((rows) => rows.map(({ vaccineGroup, doseNumber }) => [vaccineGroup, doseNumber]));

const sheet = "date,vaccine,lot\n2025-02-01,MMR,A1\n2024-03-20,IPV,B2\n2024-05-20,IPV,\n";

describe("a sheet of vaccines", () => {
  it("is stored at once, undone and done again, and adds nothing a second time", async () => {
    const first = await bring(sheet, nora);
    expect(first.counts).toMatchObject({ new: 3, refused: 0 });
    expect(await first.store()).toMatchObject({
      ok: true,
      value: { verb: "vaccinations.import", audit: { count: 3 } },
    });
    const all = ["10 2024-03-20 B2", "10 2024-05-20 ", "03 2025-02-01 A1"];
    expect(await dosesOf(nora)).toEqual(all);
    const { doses } = await recordOf(nora);
    expect(doses.every(({ source, recordedBy }) => source === "file" && recordedBy === "Ana")).toBe(true);
    expect(await dueOf(nora)).toEqual([
      ["MMR", 2],
      ["Polio", 3],
    ]);
    expect((await bring(sheet, nora)).counts).toMatchObject({ new: 0, known: 3 });
    expect((await bring("date,vaccine\n2025-02-01,M-M-R II\n", nora)).codes).toEqual(["same-dose"]);

    expect(await first.undo()).toMatchObject({ ok: true, value: { verb: "vaccinations.undo-import" } });
    expect(await dosesOf(nora)).toEqual([]);
    expect(await dueOf(nora)).toEqual([
      ["MMR", 1],
      ["Polio", 1],
    ]);
    expect(await first.redo()).toMatchObject({ ok: true });
    expect(await dosesOf(nora)).toEqual(all);
    expect(await dueOf(nora)).toEqual([
      ["MMR", 2],
      ["Polio", 3],
    ]);
  });

  it("takes over what an undone import left behind, and leaves what was removed by hand", async () => {
    const first = await bring(sheet, nora);
    await first.store();
    const [removed] = (await recordOf(nora)).doses;
    await asPerson(owner, (db) =>
      db.dose.update({ where: { id: removed!.id }, data: { withdrawnAt: new Date() }, select: { id: true } }),
    );
    expect((await bring(sheet, nora)).codes?.toSorted()).toEqual(["same-origin", "same-origin", "withdrawn"]);
    await first.undo();
    const again = await bring(sheet.replace("A1", "A9"), nora);
    expect(again.counts).toMatchObject({ new: 3 });
    expect((await again.store()).ok).toBe(true);
    expect(await dosesOf(nora)).toEqual(["10 2024-03-20 B2", "10 2024-05-20 ", "03 2025-02-01 A9"]);
    const rows = await asSteward("test", (db) => db.dose.count({ where: { childId: nora } }));
    expect(rows, "none twice").toBe(3);
    const left = await first.redo();
    expect(left.ok).toBe(true);
    expect((await recordOf(nora)).doses).toHaveLength(3);
  });

  it("takes doses over into the visits that it tells of itself", async () => {
    const [mmr, ipv] = ["2025-02-01,MMR", "2025-02-01,IPV"];
    const first = await bring(`date,vaccine\n${mmr}\n`, nora);
    await first.store();
    await first.undo();
    const again = await bring(`date,vaccine\n${mmr}\n${ipv}\n`, nora);
    expect(again.counts).toMatchObject({ new: 2 });
    await again.store();
    const { doses } = await recordOf(nora);
    expect(doses).toHaveLength(2);
    expect(new Set(doses.map(({ visitId }) => visitId)).size, "given together").toBe(1);
  });

  it("takes over what is now said to be the other of two vaccines", async () => {
    const text = "date,vaccine\n2025-02-01,Zza\n2025-02-01,Zzb\n";
    const asked = (await bring(text, nora)).asked.map(({ key }) => key);
    const said = (...codes: string[]) =>
      Object.fromEntries(asked.map((key, place) => [key, codes[place] ?? ""]));
    const first = await bring(text, nora, { vaccines: said("03", "21") });
    await first.store();
    await first.undo();
    const again = await bring(text, nora, { vaccines: said("21", "03") });
    expect(await again.store()).toMatchObject({ ok: true, value: { audit: { count: 2 } } });
    const rows = await asPerson(owner, (db) =>
      db.dose.findMany({ where: { childId: nora, withdrawnAt: null }, orderBy: { origin: "asc" } }),
    );
    expect(rows.map(({ origin, cvx }) => [origin?.slice(-3), cvx])).toEqual([
      ["Zza", "21"],
      ["Zzb", "03"],
    ]);
  });

  it("asks about a name once, and keeps what was said", async () => {
    const text = "date,vaccine\n2024-01-16,Hep B 1\n2024-03-16,Hep B 2\n2024-04-16,Zzz\n";
    const { asked, counts } = await bring(text, nora);
    expect(counts).toMatchObject({ new: 0, refused: 3 });
    expect(asked.map(({ text, rows, chosen }) => [text, rows, chosen])).toEqual([
      ["Hep B 1", 2, ""],
      ["Zzz", 1, ""],
    ]);
    expect(asked[0]?.options).toEqual(expect.arrayContaining(["08", "45", "999", "leave-out"]));
    const vaccines = { [asked[0]?.key ?? ""]: "08", [asked[1]?.key ?? ""]: "999" };
    const said = await bring(text, nora, { vaccines });
    expect((await said.store()).ok).toBe(true);
    const { doses } = await recordOf(nora);
    expect(doses.map(({ cvx, product }) => [cvx, product])).toEqual([
      ["08", null],
      ["08", null],
      ["999", "Zzz"],
    ]);
  });

  it("holds ten thousand rows", async () => {
    const rows = Array.from({ length: 10_000 }, (_, at) => {
      const day = new Date(Date.UTC(2024, 0, 16) + (at % 500) * 86_400_000).toISOString().slice(0, 10);
      return `${day},${String(100 + Math.floor(at / 500)).padStart(2, "0")},L${at}`;
    });
    const before = performance.now();
    const { counts, store } = await bring(`date,cvx,lot\n${rows.join("\n")}\n`, nora, { doubtful: true });
    expect(counts.new).toBeGreaterThan(7000);
    expect((await store()).ok).toBe(true);
    expect((await recordOf(nora)).doses).toHaveLength(counts.new);
    expect(performance.now() - before).toBeLessThan(60_000);
  }, 90_000);
});

describe("our own export", () => {
  const day = (text: string) => toUtcDate(text as CalendarDate);

  async function fill() {
    await asPerson(owner, async (db) => {
      const visitId = newId();
      const about = { familyId, childId: nora, visitId, recordedBy: owner.personId } as const;
      const id = newId();
      await db.dose.createMany({
        data: [
          {
            ...about,
            id,
            cvx: "03",
            givenOn: day("2025-02-01"),
            lot: "=1+1",
            note: 'a,\n"b"',
            site: "left-thigh",
            source: "card",
          },
          { ...about, id: newId(), cvx: "21", givenOn: day("2025-02-01"), mvx: "MSD", product: "Varivax" },
          {
            ...about,
            id: newId(),
            visitId: newId(),
            cvx: "10",
            givenOn: day("2024-03-01"),
            precision: "month",
            flaw: "partial",
          },
          {
            ...about,
            id: newId(),
            visitId: newId(),
            cvx: "999",
            product: "Zzz",
            givenOn: day("2024-01-01"),
            precision: "year",
          },
        ],
      });
      const reaction = { familyId, childId: nora, doseId: id, recordedBy: owner.personId } as const;
      await db.reaction.createMany({
        data: [
          {
            ...reaction,
            id: newId(),
            kinds: ["fever", "rash"],
            onset: "delayed",
            severity: "mild",
            note: "39 °C",
          },
        ],
      });
      const decision = { familyId, childId: nora, recordedBy: owner.personId } as const;
      await db.vaccineDecision.createMany({
        data: [
          {
            ...decision,
            id: newId(),
            kind: "postponed",
            vaccineGroup: "Influenza",
            decidedOn: day("2025-09-01"),
            untilOn: day("2025-12-01"),
            reason: "ill",
          },
        ],
      });
    });
  }

  const plain = (json: string) =>
    json
      .replaceAll(leo, nora)
      .replaceAll("Leo", "Nora")
      .replace(/"visit": "[^"]+"/g, "")
      .replace(
        /(\{\s+"id": )"nestling:[^"]+"(?=,\s+"child_id": "[^"]+",\s+"child": "Nora",\s+"d(?:ose|ate|ecision)")/g,
        "$1",
      );

  it("is known where it came from, and gives the same record elsewhere", async () => {
    await fill();
    const own = await exported(nora);
    for (const text of [toCsv(own), toJson(own)]) {
      const { counts } = await bring(text, nora);
      expect(counts).toMatchObject({ new: 0, refused: 0 });
    }
    const brought = await bring(toJson(own), leo);
    expect(brought.counts).toMatchObject({ new: 6, refused: 0 });
    expect(await brought.store()).toMatchObject({ ok: true, value: { audit: { count: 6 } } });
    expect(plain(toJson(await exported(leo)))).toBe(plain(toJson(own)));
    expect((await bring(toJson(own), leo)).counts).toMatchObject({ new: 0, known: 6 });
    const visits = (await recordOf(leo)).doses.map(({ visitId }) => visitId);
    expect(new Set(visits).size, "given together").toBe(3);
  });

  it("brings the reactions to doses that are known by what they say, once", async () => {
    await fill();
    const own = await exported(nora);
    const sheet = "date,vaccine\n2025-02-01,MMR\n";
    await (await bring(sheet, leo)).store();
    const brought = await bring(toJson(own), leo);
    expect(brought.counts).toMatchObject({ new: 5, known: 1, refused: 0 });
    expect(await brought.store()).toMatchObject({ ok: true, value: { audit: { count: 5 } } });
    const mmr = (await recordOf(leo)).doses.filter(({ cvx }) => cvx === "03");
    expect(mmr).toMatchObject([{ reactions: [{ kinds: ["fever", "rash"], note: "39 °C" }] }]);
    expect((await bring(toJson(own), leo)).counts).toMatchObject({ new: 0, known: 6 });
  });

  it("leaves the decision that holds, though the file's was made before it", async () => {
    await fill();
    const own = await exported(nora);
    const here = { decidedOn: day("2025-09-01"), vaccineGroup: "Influenza", recordedBy: owner.personId };
    await asPerson(owner, (db) =>
      db.vaccineDecision.createMany({
        data: [{ id: newId(), familyId, childId: leo, kind: "refused", ...here }],
      }),
    );
    const brought = await bring(toJson(own), leo);
    expect((await brought.store()).ok).toBe(true);
    expect((await recordOf(leo)).decisions.map(({ kind }) => kind)).toEqual(["refused", "postponed"]);
  });

  it("is undone with reactions and decisions, even where its doses were there", async () => {
    await fill();
    const own = await exported(nora);
    const doses = await bring(toCsv(own), leo);
    await doses.store();
    const rest = await bring(toJson(own), leo);
    expect(rest.counts).toMatchObject({ new: 2, known: 4 });
    await rest.store();
    const beside = async () => {
      const { doses, decisions } = await recordOf(leo);
      return [doses.length, doses.flatMap(({ reactions }) => reactions).length, decisions.length];
    };
    expect(await beside()).toEqual([4, 1, 1]);
    await rest.undo();
    expect(await beside()).toEqual([4, 0, 0]);
    expect((await bring(toJson(own), leo)).counts, "not known any more").toMatchObject({ new: 2 });
    await rest.redo();
    expect(await beside()).toEqual([4, 1, 1]);
  });
});

describe("who may", () => {
  it("only whoever records vaccinations, whatever else they record", async () => {
    const eva = await makePerson("Eva");
    await join(familyId, eva, { role: "caregiver", areas: ["growth"] });
    const brought = await bring("date,weight (kg),vaccine\n2025-02-01,9.5,MMR\n", nora, { who: eva });
    expect(brought.codes).toEqual([undefined, "child-unknown"]);
    expect((await brought.store()).ok).toBe(true);
    expect(await dosesOf(nora)).toEqual([]);
    const tom = await makePerson("Tom");
    await join(familyId, tom, { role: "caregiver", areas: ["vaccinations"] });
    const other = await bring(sheet, nora, { who: tom });
    expect((await other.store()).ok).toBe(true);
    expect(await dosesOf(nora)).toHaveLength(3);
    expect((await recordOf(nora, eva)).doses, "closed to her").toEqual([]);
  });
});
