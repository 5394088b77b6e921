import { describe, expect, it } from "vitest";
import { newId } from "#lib/kernel/ids.ts";
import { asPerson } from "#lib/platform/db.ts";
import type { TestPerson } from "#scripts/test/people.ts";
import { forbidden, vaccinationDesk } from "#scripts/test/vaccination-desk.ts";
import { insertDecision, updateDecisionWithdrawn } from "./mutations.ts";
import { decideInput } from "./schema.ts";

const desk = vaccinationDesk();
const { people } = desk;

describe("a decision", () => {
  const typed = (told: object = {}) =>
    decideInput.parse({
      ...{ childId: desk.child, decisionId: newId(), group: "HepB", kind: "postponed" },
      ...{ decidedOn: "2026-05-01", untilOn: "2026-09-01", reason: "ill" },
      ...told,
    });
  const decide = (who: TestPerson, sent: ReturnType<typeof typed>) =>
    asPerson(who, (db) => insertDecision(db, sent, { familyId: desk.familyId, recordedBy: who.personId }));
  const decisions = async () => (await desk.recordOf(people.viewer)).decisions;

  it("holds in place of the one before, and is taken back", async () => {
    const first = typed();
    await decide(people.caregiver, first);
    await decide(people.caregiver, first);
    expect(await decisions()).toMatchObject([
      { id: first.decisionId, kind: "postponed", vaccineGroup: "HepB", untilOn: "2026-09-01", reason: "ill" },
    ]);
    const second = typed({ kind: "refused" });
    await decide(people.ana, second);
    await decide(people.ana, typed({ group: "MMR" }));
    expect(
      (await decisions()).map(({ vaccineGroup, kind, untilOn }) => [vaccineGroup, kind, untilOn]),
    ).toEqual([
      ["MMR", "postponed", "2026-09-01"],
      ["HepB", "refused", null],
    ]);
    const takeBack = (who: TestPerson) =>
      asPerson(who, (db) => updateDecisionWithdrawn(db, desk.child, second.decisionId, new Date()));
    for (const who of [people.viewer, people.minder, people.stranger]) await takeBack(who);
    expect(await decisions()).toHaveLength(2);
    expect(await takeBack(people.caregiver)).toBe("HepB");
    expect((await decisions()).map(({ vaccineGroup }) => vaccineGroup)).toEqual(["MMR"]);
  });

  const held = async (group: string) =>
    (await decisions()).filter(({ vaccineGroup }) => vaccineGroup === group);

  it("sent again adds nothing, and never leaves a group without the decision that was sent", async () => {
    const first = typed({ group: "Polio" });
    const ids = await Promise.all([
      decide(people.ana, first),
      decide(people.ana, first),
      decide(people.ana, first),
    ]);
    expect(new Set(ids)).toEqual(new Set([first.decisionId]));
    expect(await held("Polio")).toHaveLength(1);
    const other = { ...first, kind: "refused", untilOn: null } as const;
    const id = await decide(people.ana, other);
    expect(id, "other content under its id").not.toBe(first.decisionId);
    expect(await decide(people.ana, other)).toBe(id);
    expect(await held("Polio")).toMatchObject([{ id, kind: "refused" }]);
    const again = await decide(people.ana, first);
    expect(await held("Polio"), "the one before, said once more").toMatchObject([
      { id: again, kind: "postponed" },
    ]);
    const elsewhere = typed({ childId: desk.sibling, decisionId: first.decisionId, group: "Polio" });
    expect(await decide(people.ana, elsewhere), "another child's id").not.toBe(first.decisionId);
    expect((await desk.recordOf(people.ana, desk.sibling)).decisions).toMatchObject([
      { vaccineGroup: "Polio" },
    ]);
    expect(await held("Polio")).toHaveLength(1);
  });

  it("that holds again holds in place of what was decided meanwhile", async () => {
    const [first, second] = [typed({ group: "HPV" }), typed({ group: "HPV", kind: "refused" })];
    const set = (at: Date | null) =>
      asPerson(people.ana, (db) => updateDecisionWithdrawn(db, desk.child, first.decisionId, at));
    await decide(people.ana, first);
    await set(new Date());
    await decide(people.ana, second);
    await decide(people.ana, typed({ group: "Rotavirus" }));
    expect(await set(null)).toBe("HPV");
    expect(await held("HPV")).toMatchObject([{ id: first.decisionId, kind: "postponed" }]);
    expect(await held("Rotavirus"), "another group").toHaveLength(1);
  });

  it("is refused for whoever may not record", async () => {
    for (const who of [people.viewer, people.minder, people.stranger])
      await expect(decide(who, typed())).rejects.toThrow(forbidden);
  });
});
