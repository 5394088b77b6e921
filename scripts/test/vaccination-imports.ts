import { listChildren } from "#lib/families/queries.ts";
import { countFates } from "#lib/imports/core/fate.ts";
import { getExported } from "#lib/imports/vaccinations/queries.ts";
import { asPerson } from "#lib/platform/db.ts";
import { getVaccinations } from "#lib/vaccinations/queries.ts";
import { importDesk } from "./import-desk.ts";
import type { TestPerson } from "./people.ts";

type More = {
  readonly who?: TestPerson;
  readonly vaccines?: Record<string, string>;
  readonly doubtful?: boolean;
};

/** The desk where vaccines are brought, and what the children's records then say. */
export function vaccinationImports() {
  const desk = importDesk("2024-01-15");

  /** A file that was brought, said to be this child's: what becomes of its rows, and the ways on. */
  async function bringVaccines(
    text: string,
    childId: string,
    { who = desk.owner, vaccines = {}, doubtful = false }: More = {},
  ) {
    const file = { name: "vaccines.csv", text, fields: { child: childId } };
    const { id } = await desk.bring(file, who);
    const { choices, recognised } = await desk.read(id, who);
    const children = Object.fromEntries(recognised.children.map(({ key }) => [key, childId]));
    await desk.choose(id, { ...choices, children, vaccines, doubtful }, who);
    const { seen } = await desk.look(id, who);
    return {
      counts: countFates(seen.fates),
      asked: seen.asked,
      codes: seen.fates.map(({ code }) => code),
      store: () => desk.store(id, who),
      undo: () => desk.undo(id, who),
      redo: () => desk.redo(id, who),
    };
  }

  return Object.assign(desk, {
    bringVaccines,
    recordOf: (id: string, who = desk.owner) =>
      asPerson(who, (db) => getVaccinations(db, { familyId: desk.familyId, id })),
    exported: (id: string) =>
      asPerson(desk.owner, async (db) => {
        const child = (await listChildren(db)).find((each) => each.id === id);
        if (!child) throw new Error("no child");
        return getExported(db, child);
      }),
  });
}
