import type { z } from "zod";
import { can, type Part } from "#lib/access/core/roles.ts";
import { clockText } from "#lib/kernel/clock-text.ts";
import type { Token } from "#lib/platform/db.ts";
import type { DaySummary } from "../core/day-summary.ts";
import type { Entry } from "../core/entry.ts";
import type { Medicine } from "../core/medicines/medicine.ts";
import { toldNotices } from "../core/medicines/told-notices.ts";
import type { Timer } from "../core/timer.ts";
import type { days, entry, medicines, timers } from "./schema.ts";

type Told<S extends z.ZodType> = z.input<S>;

/** What a program may see beside the diary. */
export type Sight = { readonly growth: boolean };

/** What a program sees: what its person does, as far as its key goes. */
export function sightOf({ token, ...part }: Part & { readonly token: Pick<Token, "scopes"> }): Sight {
  return { growth: can(part, "growth:read") && token.scopes.includes("growth:read") };
}

/** How a child's entries are told to programs. */
export function entryTeller(
  childId: string,
  sight: Sight,
): (record: Entry & { readonly isWithdrawn?: boolean }) => Told<typeof entry> {
  return ({ isWithdrawn = false, ...record }) => ({
    ...{ id: record.id, childId, day: record.day, zone: record.zone, at: record.at },
    time: record.minute === null ? null : clockText(record.minute),
    pains: record.pains.map(({ text, levels, items, ...pain }) => ({
      ...pain,
      ...{ level: text, levels: [...levels], items: items && { ...items } },
    })),
    ...{ painMax: record.painMax, painMean: record.painMean },
    intakes: record.intakes.map(({ text, noticed, ...intake }) => ({
      ...intake,
      ...{
        dose: text,
        noticed: toldNotices(noticed, sight).map(({ code, detail }) => ({ code, detail: { ...detail } })),
      },
    })),
    activities: record.activities.map(({ name, key, minutes, count }) => ({ name, key, minutes, count })),
    ...toVitals(record),
    sleep:
      record.sleepMinutes === null
        ? null
        : { minutes: record.sleepMinutes, from: record.sleepFrom, to: record.sleepTo },
    ...{ mood: record.mood, note: record.note, recordedBy: record.recordedBy },
    ...{ isImported: record.isImported, isWithdrawn },
  });
}

function toVitals({ oxygenLow, oxygenHigh, oxygenFlow, systolic, diastolic, ...record }: Entry) {
  const isOxygenKnown = oxygenLow !== null || oxygenFlow !== null;
  return {
    oxygen: isOxygenKnown ? { low: oxygenLow, high: oxygenHigh, flow: oxygenFlow } : null,
    bloodPressure: systolic === null || diastolic === null ? null : { systolic, diastolic },
    ...{ heartRate: record.heartRate, breathingRate: record.breathingRate },
    ...{ temperature: record.temperature, method: record.method },
  };
}

/** How a day's summary is told to programs. */
export function toDay(day: DaySummary): Told<typeof days>["days"][number] {
  const { oxygenLow, oxygenHigh, heartLow, heartHigh, breathingLow, breathingHigh, ...rest } = day;
  const { temperatureLow, temperatureHigh, systolicLow, systolicHigh, ...others } = rest;
  const { diastolicLow, diastolicHigh, totals, activities, ...told } = others;
  return {
    ...told,
    totals: totals.map((total) => ({ ...total, amounts: [...total.amounts] })),
    activities: [...activities],
    oxygen: range(oxygenLow, oxygenHigh),
    heartRate: range(heartLow, heartHigh),
    breathingRate: range(breathingLow, breathingHigh),
    temperature: range(temperatureLow, temperatureHigh),
    systolic: range(systolicLow, systolicHigh),
    diastolic: range(diastolicLow, diastolicHigh),
  };
}

const range = (low: number | null, high: number | null) =>
  low === null || high === null ? null : { low, high };

/** How a child's own list of medicines is told to programs. */
export function toMedicine({
  listedAt: _,
  times,
  ...medicine
}: Medicine): Told<typeof medicines>["medicines"][number] {
  return { ...medicine, times: times.map(clockText) };
}

/** How what is going on is told to programs. */
export function toTimer({
  id,
  kind,
  name,
  startedAt,
  startedBy,
}: Timer): Told<typeof timers>["timers"][number] {
  return { id, kind, name: name || null, startedAt, startedBy };
}
