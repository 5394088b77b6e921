import { progressDoor } from "#lib/access/progress.ts";
import { storeImport } from "#lib/imports/commit/commit.ts";
import { isId } from "#lib/kernel/ids.ts";
import { refused } from "#lib/kernel/result.ts";

/** Stores an import and says how far it is. */
export const POST = progressDoor<{ familyId: string; importId: string }>({
  verb: "growth.import",
  room: "imports",
  run: async (db, which, me, tell) =>
    isId(which.familyId) && isId(which.importId) ? storeImport(db, me, which, tell) : refused("not-found"),
  to: ({ id }, { familyId }) => `/families/${familyId}/imports/${id}?imports=stored`,
});
