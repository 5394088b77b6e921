import { describe, expect, it } from "vitest";
import { asPerson, asSteward } from "#lib/platform/db.ts";
import { join, makePerson } from "#scripts/test/people.ts";
import { vaccinationImports } from "#scripts/test/vaccination-imports.ts";

const desk = vaccinationImports();

const dosesOf = async (id: string) =>
  (await desk.recordOf(id)).doses.map(({ cvx, givenOn, lot }) => [cvx, givenOn, lot].join(" "));
const dueOf = (id: string) =>
  asPerson(desk.owner, (db) =>
    db.dueVaccine.findMany({
      where: { childId: id, vaccineGroup: { in: ["MMR", "Polio"] } },
      orderBy: { vaccineGroup: "asc" },
    }),
  ).then((rows) => rows.map(({ vaccineGroup, doseNumber }) => [vaccineGroup, doseNumber]));

const sheet = "date,vaccine,lot\n2025-02-01,MMR,A1\n2024-03-20,IPV,B2\n2024-05-20,IPV,\n";

describe("a sheet of vaccines", () => {
  it("is stored at once, undone and done again, and adds nothing a second time", async () => {
    const first = await desk.bringVaccines(sheet, desk.nora);
    expect(first.counts).toMatchObject({ new: 3, refused: 0 });
    expect(await first.store()).toMatchObject({
      ok: true,
      value: { verb: "vaccinations.import", audit: { count: 3 } },
    });
    const all = ["10 2024-03-20 B2", "10 2024-05-20 ", "03 2025-02-01 A1"];
    expect(await dosesOf(desk.nora)).toEqual(all);
    const { doses } = await desk.recordOf(desk.nora);
    expect(doses.every(({ source, recordedBy }) => source === "file" && recordedBy === "Ana")).toBe(true);
    expect(await dueOf(desk.nora)).toEqual([
      ["MMR", 2],
      ["Polio", 3],
    ]);
    expect((await desk.bringVaccines(sheet, desk.nora)).counts).toMatchObject({ new: 0, known: 3 });
    expect((await desk.bringVaccines("date,vaccine\n2025-02-01,M-M-R II\n", desk.nora)).codes).toEqual([
      "same-dose",
    ]);

    expect(await first.undo()).toMatchObject({ ok: true, value: { verb: "vaccinations.undo-import" } });
    expect(await dosesOf(desk.nora)).toEqual([]);
    expect(await dueOf(desk.nora)).toEqual([
      ["MMR", 1],
      ["Polio", 1],
    ]);
    expect(await first.redo()).toMatchObject({ ok: true });
    expect(await dosesOf(desk.nora)).toEqual(all);
    expect(await dueOf(desk.nora)).toEqual([
      ["MMR", 2],
      ["Polio", 3],
    ]);
  });

  it("takes over what an undone import left behind, and leaves what was removed by hand", async () => {
    const first = await desk.bringVaccines(sheet, desk.nora);
    await first.store();
    const [removed] = (await desk.recordOf(desk.nora)).doses;
    await asPerson(desk.owner, (db) =>
      db.dose.update({ where: { id: removed!.id }, data: { withdrawnAt: new Date() }, select: { id: true } }),
    );
    expect((await desk.bringVaccines(sheet, desk.nora)).codes?.toSorted()).toEqual([
      "same-origin",
      "same-origin",
      "withdrawn",
    ]);
    await first.undo();
    const again = await desk.bringVaccines(sheet.replace("A1", "A9"), desk.nora);
    expect(again.counts).toMatchObject({ new: 3 });
    expect((await again.store()).ok).toBe(true);
    expect(await dosesOf(desk.nora)).toEqual(["10 2024-03-20 B2", "10 2024-05-20 ", "03 2025-02-01 A9"]);
    const rows = await asSteward("test", (db) => db.dose.count({ where: { childId: desk.nora } }));
    expect(rows, "none twice").toBe(3);
    const left = await first.redo();
    expect(left.ok).toBe(true);
    expect((await desk.recordOf(desk.nora)).doses).toHaveLength(3);
  });

  it("takes doses over into the visits that it tells of itself", async () => {
    const [mmr, ipv] = ["2025-02-01,MMR", "2025-02-01,IPV"];
    const first = await desk.bringVaccines(`date,vaccine\n${mmr}\n`, desk.nora);
    await first.store();
    await first.undo();
    const again = await desk.bringVaccines(`date,vaccine\n${mmr}\n${ipv}\n`, desk.nora);
    expect(again.counts).toMatchObject({ new: 2 });
    await again.store();
    const { doses } = await desk.recordOf(desk.nora);
    expect(doses).toHaveLength(2);
    expect(new Set(doses.map(({ visitId }) => visitId)).size, "given together").toBe(1);
  });

  it("takes over what is now said to be the other of two vaccines", async () => {
    const text = "date,vaccine\n2025-02-01,Zza\n2025-02-01,Zzb\n";
    const asked = (await desk.bringVaccines(text, desk.nora)).asked.map(({ key }) => key);
    const said = (...codes: string[]) =>
      Object.fromEntries(asked.map((key, place) => [key, codes[place] ?? ""]));
    const first = await desk.bringVaccines(text, desk.nora, { vaccines: said("03", "21") });
    await first.store();
    await first.undo();
    const again = await desk.bringVaccines(text, desk.nora, { vaccines: said("21", "03") });
    expect(await again.store()).toMatchObject({ ok: true, value: { audit: { count: 2 } } });
    const rows = await asPerson(desk.owner, (db) =>
      db.dose.findMany({ where: { childId: desk.nora, withdrawnAt: null }, orderBy: { origin: "asc" } }),
    );
    expect(rows.map(({ origin, cvx }) => [origin?.slice(-3), cvx])).toEqual([
      ["Zza", "21"],
      ["Zzb", "03"],
    ]);
  });

  it("asks about a name once, and keeps what was said", async () => {
    const text = "date,vaccine\n2024-01-16,Hep B 1\n2024-03-16,Hep B 2\n2024-04-16,Zzz\n";
    const { asked, counts } = await desk.bringVaccines(text, desk.nora);
    expect(counts).toMatchObject({ new: 0, refused: 3 });
    expect(asked.map(({ text, rows, chosen }) => [text, rows, chosen])).toEqual([
      ["Hep B 1", 2, ""],
      ["Zzz", 1, ""],
    ]);
    expect(asked[0]?.options).toEqual(expect.arrayContaining(["08", "45", "999", "leave-out"]));
    const vaccines = { [asked[0]?.key ?? ""]: "08", [asked[1]?.key ?? ""]: "999" };
    const said = await desk.bringVaccines(text, desk.nora, { vaccines });
    expect((await said.store()).ok).toBe(true);
    const { doses } = await desk.recordOf(desk.nora);
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
    const { counts, store } = await desk.bringVaccines(`date,cvx,lot\n${rows.join("\n")}\n`, desk.nora, {
      doubtful: true,
    });
    expect(counts.new).toBeGreaterThan(7000);
    expect((await store()).ok).toBe(true);
    expect((await desk.recordOf(desk.nora)).doses).toHaveLength(counts.new);
    expect(performance.now() - before).toBeLessThan(60_000);
  }, 90_000);
});

describe("who may", () => {
  it("only whoever records vaccinations, whatever else they record", async () => {
    const eva = await makePerson("Eva");
    await join(desk.familyId, eva, { role: "caregiver", areas: ["growth"] });
    const brought = await desk.bringVaccines("date,weight (kg),vaccine\n2025-02-01,9.5,MMR\n", desk.nora, {
      who: eva,
    });
    expect(brought.codes).toEqual([undefined, "child-unknown"]);
    expect((await brought.store()).ok).toBe(true);
    expect(await dosesOf(desk.nora)).toEqual([]);
    const tom = await makePerson("Tom");
    await join(desk.familyId, tom, { role: "caregiver", areas: ["vaccinations"] });
    const other = await desk.bringVaccines(sheet, desk.nora, { who: tom });
    expect((await other.store()).ok).toBe(true);
    expect(await dosesOf(desk.nora)).toHaveLength(3);
    expect((await desk.recordOf(desk.nora, eva)).doses, "closed to her").toEqual([]);
  });
});
