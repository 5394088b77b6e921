import type { WrittenEntry } from "../../core/written-entry.ts";
import { type ProgramEntry, toWrittenLines, toWrittenSleep, toWrittenVitals } from "./program-entry.ts";

/** An entry as it is to be once a program put it right: what it says replaces what was there, null takes it away. */
export function patched(before: WrittenEntry, said: ProgramEntry): WrittenEntry {
  const lines = toWrittenLines(said);
  const vitals = toWrittenVitals(said);
  const has = (name: keyof ProgramEntry) => said[name] !== undefined;
  return {
    ...before,
    ...(said.day !== undefined && { day: said.day }),
    ...(has("time") && { time: said.time ?? "" }),
    ...(has("pains") && { pains: lines.pains }),
    ...(has("intakes") && { medicines: lines.medicines }),
    ...(has("activities") && { activities: lines.activities }),
    ...(has("oxygen") && { oxygen: vitals.oxygen }),
    ...(has("bloodPressure") && { pressure: vitals.pressure }),
    ...(has("heartRate") && { heartRate: vitals.heartRate }),
    ...(has("breathingRate") && { breathingRate: vitals.breathingRate }),
    ...(has("temperature") && { temperature: vitals.temperature }),
    ...(has("method") && { method: vitals.method }),
    ...(has("sleep") && toWrittenSleep(said.sleep ?? {})),
    ...(has("mood") && { mood: said.mood === null ? "" : String(said.mood) }),
    ...(has("note") && { note: said.note ?? "" }),
  };
}
