import type { SkipData } from "./source-skip.ts";

/** The supporting data as scripts/data/vaccines-cdsi.ts writes it, in the source's own keys; an absent key is "n/a". */
export type AntigenData = {
  readonly version: string;
  /** Lists that recur, named elsewhere by their place. */
  readonly vaccineLists: readonly (readonly (VaccineData | string)[])[];
  readonly antigens: readonly {
    readonly antigen: string;
    readonly immune?: readonly string[];
    readonly bornBefore?: readonly {
      readonly date: string;
      readonly country?: string;
      readonly exclusions?: readonly string[];
    }[];
    readonly contraindications?: readonly AgedCodeData[];
    readonly vaccineContraindications?: readonly { readonly code: string; readonly vaccines: number }[];
    readonly series: readonly SeriesData[];
  }[];
};

export type AgedCodeData = { readonly code: string; readonly beginAge?: string; readonly endAge?: string };

export type VaccineData = {
  readonly cvx: string;
  readonly beginAge?: string;
  readonly endAge?: string;
  readonly mvx?: string;
  readonly forecast?: boolean;
};

export type SeriesData = {
  readonly name: string;
  readonly type: string;
  readonly group: string;
  readonly equivalentGroups?: readonly string[];
  readonly genders?: readonly string[];
  readonly indications?: readonly AgedCodeData[];
  readonly default?: boolean;
  readonly productPath?: boolean;
  readonly priority?: string;
  readonly preference?: string;
  readonly minAgeToStart?: string;
  readonly maxAgeToStart?: string;
  readonly doses: readonly DoseData[];
};

export type DoseData = {
  readonly dose: number;
  readonly ages?: readonly SpansData[];
  readonly intervals?: readonly IntervalData[];
  readonly allowableIntervals?: readonly IntervalData[];
  readonly preferable?: number;
  readonly allowable?: number;
  readonly inadvertent?: number;
  readonly skip?: readonly SkipData[];
  readonly recurring?: boolean;
  readonly seasonal?: { readonly start: string; readonly end?: string };
};

export type SpansData = {
  readonly absMin?: string;
  readonly min?: string;
  readonly earliestRec?: string;
  readonly latestRec?: string;
  readonly max?: string;
  readonly effective?: string;
  readonly cessation?: string;
};

export type IntervalData = SpansData & {
  readonly fromPrevious?: boolean;
  readonly fromTargetDose?: number;
  readonly fromMostRecent?: number;
  readonly fromObservation?: string;
  readonly priority?: string;
};

export type ScheduleData = {
  readonly groups: readonly {
    readonly group: string;
    readonly antigens: readonly string[];
    readonly full?: boolean;
  }[];
  readonly vaccines: readonly {
    readonly cvx: string;
    readonly antigens: readonly {
      readonly antigen: string;
      readonly beginAge?: string;
      readonly endAge?: string;
    }[];
  }[];
  readonly conflicts: readonly {
    readonly previous: string;
    readonly begin: string;
    readonly minEnd: string;
    readonly end: string;
    readonly current: readonly string[];
  }[];
};
