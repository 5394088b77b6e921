import type { CalendarDate } from "#lib/kernel/dates.ts";
import { ok, type Result } from "#lib/kernel/result.ts";
import { type EntryFilter, readMinute } from "../../core/entry-filter.ts";
import type { Medicine } from "../../core/medicines/medicine.ts";
import { keyNamed } from "../../core/medicines/named-medicine.ts";

/** How a program asks for entries; each part was read by the door's schema. */
export type AskedEntries = {
  readonly day?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly fromTime?: string | undefined;
  readonly toTime?: string | undefined;
  readonly medication?: string | undefined;
  readonly pain?: number | undefined;
  readonly painAtLeast?: number | undefined;
  readonly location?: string | undefined;
};

/** What a program asks for as the diary looks for it, a medication by its name or as the child's list has it; refused where two parts say the same thing twice. */
export function filterOf(
  { day, medication, pain, painAtLeast, ...asked }: AskedEntries,
  list: readonly Medicine[],
): Result<EntryFilter> {
  const fields = {
    ...(day !== undefined && (asked.from ?? asked.to) !== undefined && { day: "day-alone" }),
    ...(pain !== undefined && painAtLeast !== undefined && { painAtLeast: "pain-alone" }),
  };
  if (Object.keys(fields).length > 0) return { ok: false, code: "invalid", fields };
  const from = (day ?? asked.from) as CalendarDate | undefined;
  const to = (day ?? asked.to) as CalendarDate | undefined;
  const fromMinute = readMinute(asked.fromTime ?? "");
  const toMinute = readMinute(asked.toTime ?? "");
  const level = pain ?? painAtLeast;
  return ok({
    ...(from && { from }),
    ...(to && { to }),
    ...(fromMinute !== null && { fromMinute }),
    ...(toMinute !== null && { toMinute }),
    ...(medication && { medicine: keyNamed(medication, list) }),
    ...(level !== undefined && {
      pain: level,
      painMatch: pain === undefined ? ("at-least" as const) : ("exactly" as const),
    }),
    ...(asked.location && { location: asked.location }),
  });
}
