import { restoreImport, withdrawImport } from "#lib/diary/imported/mutations.ts";
import type { RoomPlug } from "../views.ts";
import { diaryImport } from "./core/diary-import.ts";
import type { DiaryRow } from "./core/diary-row.ts";
import { storeDiaryRows } from "./mutations.ts";
import { getDiaryContext, verifyDiary } from "./queries.ts";
import { askedPlaces } from "./views.ts";

/** The diary in the import room. */
export const diaryPlug: RoomPlug<DiaryRow> = {
  room: diaryImport.room,
  needs: "diary:record",
  verbs: { store: "diary.import", undo: "diary.undo-import" },
  async fates(db, me, children, { table, recognised, choices }) {
    if (!table.diary) return [];
    return diaryImport.fates(table, recognised, choices, await getDiaryContext(db, me, children));
  },
  asks: askedPlaces,
  store: storeDiaryRows,
  verify: verifyDiary,
  withdraw: withdrawImport,
  restore: restoreImport,
};
