/** When a target dose is not needed, in the source's own keys. */
export type SkipData = {
  readonly context: string;
  readonly setLogic?: string;
  readonly sets: readonly {
    readonly logic?: string;
    readonly effective?: string;
    readonly cessation?: string;
    readonly conditions: readonly SkipConditionData[];
  }[];
};

export type SkipConditionData = {
  readonly type: string;
  readonly beginAge?: string;
  readonly endAge?: string;
  readonly startDate?: string;
  readonly endDate?: string;
  readonly interval?: string;
  readonly seriesGroups?: readonly string[];
  readonly doseCount?: string;
  readonly doseCountLogic?: string;
  readonly doseType?: string;
  readonly vaccineTypes?: number;
};
