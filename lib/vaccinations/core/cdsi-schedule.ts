import antigens from "./data/cdsi-antigens.json" with { type: "json" };
import schedule from "./data/cdsi-schedule.json" with { type: "json" };
import type { Schedule } from "./schedule.ts";
import { compileSchedule } from "./supporting-data/compile-schedule.ts";
import type { AntigenData, ScheduleData } from "./supporting-data/source.ts";

let compiled: Schedule | undefined;

/**
 * The CDSi supporting data (CDC, version 4.64-508 of 10 November 2025), compiled when first asked for. Server only: neither
 * the figures nor what is made of them travels to the browser.
 */
export function cdsiSchedule(): Schedule {
  compiled ??= compileSchedule(antigens as unknown as AntigenData, schedule as unknown as ScheduleData);
  return compiled;
}
