import { restoreImport, withdrawImport } from "#lib/growth/mutations.ts";
import type { RoomPlug } from "../views.ts";
import { growthImport } from "./core/growth-import.ts";
import type { GrowthRow } from "./core/growth-row.ts";
import { storeGrowthRows } from "./mutations.ts";
import { getGrowthContext } from "./queries.ts";

/** Growth in the import room. */
export const growthPlug: RoomPlug<GrowthRow> = {
  room: growthImport.room,
  needs: "growth:record",
  verbs: { store: "growth.import", undo: "growth.undo-import" },
  async fates(db, me, children, { table, recognised, choices }) {
    return growthImport.fates(table, recognised, choices, await getGrowthContext(db, me, children));
  },
  store: async (db, place, rows, tell) => ({ added: await storeGrowthRows(db, place, rows, tell) }),
  withdraw: withdrawImport,
  restore: restoreImport,
};
