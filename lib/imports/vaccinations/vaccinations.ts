import type { RoomPlug } from "../views.ts";
import { vaccinationImport } from "./core/vaccination-import.ts";
import type { VaccinationRow } from "./core/vaccination-row.ts";
import { restoreVaccinations, storeVaccinationRows, withdrawVaccinations } from "./mutations.ts";
import { getVaccinationContext } from "./queries.ts";
import { askedVaccines } from "./views.ts";

/** Vaccinations in the import room. */
export const vaccinationPlug: RoomPlug<VaccinationRow> = {
  room: vaccinationImport.room,
  needs: "vaccinations:record",
  verbs: { store: "vaccinations.import", undo: "vaccinations.undo-import" },
  async fates(db, me, children, { table, recognised, choices }) {
    return vaccinationImport.fates(table, recognised, choices, await getVaccinationContext(db, me, children));
  },
  asks: askedVaccines,
  store: storeVaccinationRows,
  withdraw: withdrawVaccinations,
  restore: restoreVaccinations,
};
