import { describe, expect, it, vi } from "vitest";
import { newId } from "#lib/kernel/ids.ts";
import { diaryDesk } from "#scripts/test/diary-desk.ts";

// There is no request here: nobody chose a language.
vi.mock("next/headers", () => ({ cookies: async () => new Map(), headers: async () => new Headers() }));

const desk = diaryDesk();
const { record, withdraw, find } = desk;

describe("a dose that is put back", () => {
  const dose = { medicine1: "Paracetamol", dose1: "120 mg" };

  it("is looked at beside what was given in the meantime; what is pointed out is kept with it", async () => {
    await record({ ...dose, route1: "oral", note: "fever" });
    await withdraw();
    expect(await record({ ...dose, entryId: newId(), time: "09:30" })).toMatchObject({ ok: true });
    expect(await withdraw(null)).toMatchObject({ ok: true, value: { isChanged: true, isNoticed: true } });
    const noticed = [{ code: "too-soon", detail: { minutes: 30 } }];
    const [intake] = (await find())?.intakes ?? [];
    expect(intake).toMatchObject({ name: "Paracetamol", text: "120 mg", route: "oral", noticed });
    await withdraw();
    expect(await withdraw(null)).toMatchObject({ ok: true, value: { isNoticed: false } });
    expect((await find())?.intakes[0]?.noticed).toHaveLength(1);
  });

  it("says nothing where nothing else was given", async () => {
    await record(dose);
    await withdraw();
    expect(await withdraw(null)).toMatchObject({ ok: true, value: { isChanged: true, isNoticed: false } });
    expect(await find()).toMatchObject({ isWithdrawn: false, intakes: [{ noticed: [] }] });
  });
});
