import { beforeEach } from "vitest";
import { listChildren } from "#lib/families/queries.ts";
import { storeImport } from "#lib/imports/commit/commit.ts";
import { preview, readBrought, recordable } from "#lib/imports/imports.ts";
import { updateChoices } from "#lib/imports/mutations.ts";
import { findImport } from "#lib/imports/queries.ts";
import { keepReceived, receiveFile } from "#lib/imports/receive/receive.ts";
import { redoImport, undoImport } from "#lib/imports/undo/undo.ts";
import { asPerson, asSteward } from "#lib/platform/db.ts";
import { makeFamily, makePerson, type TestPerson } from "./people.ts";

type File = { readonly name: string; readonly text: string; readonly fields?: Record<string, string> };

/**
 * A family of one parent, Ana, and two children, Nora and Leo, made anew before each test, and what becomes of a file there. Every
 * step is the parent's own unless it names somebody else.
 */
export function importDesk(bornOn: string) {
  let owner: TestPerson;
  let familyId: string;
  let nora: string;
  let leo: string;

  beforeEach(async () => {
    owner = await makePerson("Ana");
    const family = await makeFamily(owner, ["Nora", "Leo"]);
    familyId = family.familyId;
    [nora = "", leo = ""] = family.childIds;
    await asSteward("test", (db) =>
      db.child.updateMany({ where: { familyId }, data: { bornOn: new Date(bornOn) } }),
    );
  });

  const which = (importId: string) => ({ familyId, importId });

  /** A file that was brought, by its id, and the children it names. */
  async function bring({ name, text, fields = {} }: File, who = owner) {
    const received = await receiveFile({ bytes: new TextEncoder().encode(text), name, fields });
    if (!received.ok) throw new Error(received.code);
    const kept = await asPerson(who, (db, me) => keepReceived(db, me, familyId, received.value));
    if (!kept.ok) throw new Error(kept.code);
    return { id: kept.value.id, named: received.value.recognised.children.map(({ key }) => key) };
  }

  const find = (id: string, who = owner) => asPerson(who, (db) => findImport(db, familyId, id));

  const open = (id: string, who: TestPerson) =>
    asPerson(who, async (db, me) => {
      const found = await findImport(db, familyId, id);
      if (!found) throw new Error("no import");
      const children = recordable(await listChildren(db), familyId);
      return { found, children, brought: readBrought(me, children, found) };
    });

  /** The file as it is read with what is chosen, and the fates of its rows. */
  async function look(id: string, who = owner) {
    const { found, children, brought } = await open(id, who);
    return { brought, seen: await asPerson(who, (db, me) => preview(db, me, children, found)) };
  }

  return {
    get owner() {
      return owner;
    },
    get familyId() {
      return familyId;
    },
    get nora() {
      return nora;
    },
    get leo() {
      return leo;
    },
    which,
    bring,
    find,
    look,
    /** The file as it is read, before anything becomes of its rows. */
    read: async (id: string, who = owner) => (await open(id, who)).brought,
    choose: (id: string, choices: Parameters<typeof updateChoices>[2], who = owner) =>
      asPerson(who, (db) => updateChoices(db, id, choices)),
    store: (id: string, who = owner, tell?: Parameters<typeof storeImport>[3]) =>
      asPerson(who, (db, me) => storeImport(db, me, which(id), tell)),
    undo: (id: string, who = owner) => asPerson(who, (db, me) => undoImport(db, me, which(id))),
    redo: (id: string, who = owner) => asPerson(who, (db, me) => redoImport(db, me, which(id))),
  };
}
