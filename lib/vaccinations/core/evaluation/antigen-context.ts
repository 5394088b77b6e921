import type { Contraindications } from "../forecast/contraindication.ts";
import type { Immunity } from "../forecast/immunity.ts";
import type { PatientHistory } from "../gathering/patient-history.ts";
import type { Schedule } from "../schedule.ts";

/** What every series of an antigen is evaluated and forecast with, for one patient. */
export type AntigenContext = {
  readonly history: PatientHistory;
  readonly conflicts: Schedule["conflicts"];
  readonly immunity: Immunity | null;
  readonly contraindications: Contraindications;
  /** Whether a relevant series of a series group is complete. */
  readonly isGroupComplete: (seriesGroup: string) => boolean;
};
