import { describe, expect, it, vi } from "vitest";
import { newId } from "#lib/kernel/ids.ts";
import { asked, diaryDesk, yesTo } from "#scripts/test/diary-desk.ts";
import { repeatMedicationsAs } from "./repeat.ts";

// There is no request here: nobody chose a language.
vi.mock("next/headers", () => ({ cookies: async () => new Map(), headers: async () => new Headers() }));

const desk = diaryDesk();
const { through, record, find } = desk;

describe("medications given again in one tap", () => {
  const repeat = (fromEntryId: string, id: string, confirmed: string[] = []) =>
    through((db, caller) =>
      repeatMedicationsAs(db, { childId: desk.child.id, entryId: id, fromEntryId, confirmed }, caller),
    );

  it("are an entry of now with those alone, sent twice as well", async () => {
    await record({
      medicine1: "Calpol",
      dose1: "5 ml",
      route1: "oral",
      medicine2: "Zinc",
      note: "x",
      mood: "1",
    });
    const id = newId();
    expect(await repeat(desk.entryId, id)).toMatchObject({ ok: true, value: { id } });
    expect(await repeat(desk.entryId, id)).toMatchObject({ ok: true, value: { id, isNew: false } });
    expect(await find(id)).toMatchObject({
      ...{
        note: null,
        mood: null,
        intakes: [{ name: "Calpol", text: "5 ml", route: "oral" }, { name: "Zinc" }],
      },
    });
    expect(Math.abs(Date.now() - Date.parse((await find(id))?.at ?? ""))).toBeLessThan(120_000);
    const soon = newId();
    const open = await repeat(id, soon);
    expect(asked(open)).toContain("medicine1:too-soon");
    expect(await repeat(id, soon, [...yesTo(open), "time:twin"])).toMatchObject({ ok: true });
  });

  it("are none where the entry has none, or is gone", async () => {
    await record({ note: "x" });
    expect(await repeat(desk.entryId, newId())).toMatchObject({ code: "not-found" });
    expect(await repeat(newId(), newId())).toMatchObject({ code: "not-found" });
  });
});
