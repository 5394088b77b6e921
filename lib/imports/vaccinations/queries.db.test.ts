import { describe, expect, it } from "vitest";
import { type CalendarDate, toUtcDate } from "#lib/kernel/dates.ts";
import { newId } from "#lib/kernel/ids.ts";
import { asPerson } from "#lib/platform/db.ts";
import { toCsv } from "#lib/vaccinations/core/export-csv.ts";
import { toJson } from "#lib/vaccinations/core/export-json.ts";
import { vaccinationImports } from "#scripts/test/vaccination-imports.ts";

const desk = vaccinationImports();

describe("our own export", () => {
  const day = (text: string) => toUtcDate(text as CalendarDate);

  async function fill() {
    await asPerson(desk.owner, async (db) => {
      const visitId = newId();
      const about = {
        familyId: desk.familyId,
        childId: desk.nora,
        visitId,
        recordedBy: desk.owner.personId,
      } as const;
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
      const reaction = {
        familyId: desk.familyId,
        childId: desk.nora,
        doseId: id,
        recordedBy: desk.owner.personId,
      } as const;
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
      const decision = {
        familyId: desk.familyId,
        childId: desk.nora,
        recordedBy: desk.owner.personId,
      } as const;
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
      .replaceAll(desk.leo, desk.nora)
      .replaceAll("Leo", "Nora")
      .replace(/"visit": "[^"]+"/g, "")
      .replace(
        /(\{\s+"id": )"nestling:[^"]+"(?=,\s+"child_id": "[^"]+",\s+"child": "Nora",\s+"d(?:ose|ate|ecision)")/g,
        "$1",
      );

  it("is known where it came from, and gives the same record elsewhere", async () => {
    await fill();
    const own = await desk.exported(desk.nora);
    for (const text of [toCsv(own), toJson(own)]) {
      const { counts } = await desk.bringVaccines(text, desk.nora);
      expect(counts).toMatchObject({ new: 0, refused: 0 });
    }
    const brought = await desk.bringVaccines(toJson(own), desk.leo);
    expect(brought.counts).toMatchObject({ new: 6, refused: 0 });
    expect(await brought.store()).toMatchObject({ ok: true, value: { audit: { count: 6 } } });
    expect(plain(toJson(await desk.exported(desk.leo)))).toBe(plain(toJson(own)));
    expect((await desk.bringVaccines(toJson(own), desk.leo)).counts).toMatchObject({ new: 0, known: 6 });
    const visits = (await desk.recordOf(desk.leo)).doses.map(({ visitId }) => visitId);
    expect(new Set(visits).size, "given together").toBe(3);
  });

  it("brings the reactions to doses that are known by what they say, once", async () => {
    await fill();
    const own = await desk.exported(desk.nora);
    const sheet = "date,vaccine\n2025-02-01,MMR\n";
    await (await desk.bringVaccines(sheet, desk.leo)).store();
    const brought = await desk.bringVaccines(toJson(own), desk.leo);
    expect(brought.counts).toMatchObject({ new: 5, known: 1, refused: 0 });
    expect(await brought.store()).toMatchObject({ ok: true, value: { audit: { count: 5 } } });
    const mmr = (await desk.recordOf(desk.leo)).doses.filter(({ cvx }) => cvx === "03");
    expect(mmr).toMatchObject([{ reactions: [{ kinds: ["fever", "rash"], note: "39 °C" }] }]);
    expect((await desk.bringVaccines(toJson(own), desk.leo)).counts).toMatchObject({ new: 0, known: 6 });
  });

  it("leaves the decision that holds, though the file's was made before it", async () => {
    await fill();
    const own = await desk.exported(desk.nora);
    const here = { decidedOn: day("2025-09-01"), vaccineGroup: "Influenza", recordedBy: desk.owner.personId };
    await asPerson(desk.owner, (db) =>
      db.vaccineDecision.createMany({
        data: [{ id: newId(), familyId: desk.familyId, childId: desk.leo, kind: "refused", ...here }],
      }),
    );
    const brought = await desk.bringVaccines(toJson(own), desk.leo);
    expect((await brought.store()).ok).toBe(true);
    expect((await desk.recordOf(desk.leo)).decisions.map(({ kind }) => kind)).toEqual([
      "refused",
      "postponed",
    ]);
  });

  it("is undone with reactions and decisions, even where its doses were there", async () => {
    await fill();
    const own = await desk.exported(desk.nora);
    const doses = await desk.bringVaccines(toCsv(own), desk.leo);
    await doses.store();
    const rest = await desk.bringVaccines(toJson(own), desk.leo);
    expect(rest.counts).toMatchObject({ new: 2, known: 4 });
    await rest.store();
    const beside = async () => {
      const { doses, decisions } = await desk.recordOf(desk.leo);
      return [doses.length, doses.flatMap(({ reactions }) => reactions).length, decisions.length];
    };
    expect(await beside()).toEqual([4, 1, 1]);
    await rest.undo();
    expect(await beside()).toEqual([4, 0, 0]);
    expect((await desk.bringVaccines(toJson(own), desk.leo)).counts, "not known any more").toMatchObject({
      new: 2,
    });
    await rest.redo();
    expect(await beside()).toEqual([4, 1, 1]);
  });
});
