"use server";

import { personAction } from "#lib/access/action.ts";
import { checkSomeChild } from "#lib/access/family-access.ts";
import { listChildren } from "#lib/families/queries.ts";
import { ok, refused } from "#lib/kernel/result.ts";
import { storeImport } from "./commit/commit.ts";
import { sayChildren, sayNames } from "./core/choices-said.ts";
import { askedNames, bringing, readBrought, recordable } from "./imports.ts";
import { updateChoices } from "./mutations.ts";
import { holdImport } from "./queries.ts";
import { chooseInput, importInput } from "./schema.ts";
import { putAside, redoImport, undoImport } from "./undo/undo.ts";

type Which = { familyId: string; importId: string };
const place = ({ familyId, importId }: Which) => `/families/${familyId}/imports/${importId}`;

/** Says what a file's columns hold, in which units, and who is who in it. */
export const chooseImport = personAction({
  verb: "import.choose",
  room: "imports",
  input: chooseInput,
  async run(db, { familyId, importId, said, mapping, children, names }, { me }) {
    const found = await holdImport(db, familyId, importId);
    if (found?.status !== "open") return refused("not-found");
    const allowed = await checkSomeChild(db, familyId, bringing);
    if (!allowed.ok) return allowed;
    const brought = readBrought(me, recordable(await listChildren(db), familyId), found);
    const { recognised, choices } = brought;
    const asked = names.size > 0 ? askedNames(brought) : [];
    await updateChoices(db, importId, {
      ...choices,
      ...said,
      ...(mapping && { mapping }),
      children: sayChildren(recognised.children, children, choices.children),
      ...sayNames(asked, names, choices),
    });
    return ok({ id: importId });
  },
  to: (_, input) => `${place(input)}?imports=chosen`,
});

/** Stores an import in one go; with scripts the same is done at an address that says how far it is. */
export const confirmImport = personAction({
  verb: "growth.import",
  room: "imports",
  input: importInput,
  run: (db, which, { me }) => storeImport(db, me, which),
  to: (_, input) => `${place(input)}?imports=stored`,
});

export const takeBackImport = personAction({
  verb: "growth.undo-import",
  room: "imports",
  input: importInput,
  run: (db, which, { me }) => undoImport(db, me, which),
  to: (_, input) => `${place(input)}?imports=undone`,
});

export const repeatImport = personAction({
  verb: "growth.import",
  room: "imports",
  input: importInput,
  run: (db, which, { me }) => redoImport(db, me, which),
  to: (_, input) => `${place(input)}?imports=redone`,
});

export const putAsideImport = personAction({
  verb: "import.drop",
  room: "imports",
  input: importInput,
  run: putAside,
  to: (_, { familyId }) => `/families/${familyId}/imports?imports=dropped`,
});
