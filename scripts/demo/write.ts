import type pg from "pg";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { hashPassword } from "#lib/platform/passwords.ts";
import { demoAccount } from "./account.ts";
import { insertRows } from "./bulk-insert.ts";
import * as diary from "./diary-tables.ts";
import { makeFamily } from "./family.ts";
import type { FamilyRecord, MadeEntry } from "./family-record.ts";
import { asSteward } from "./steward.ts";
import * as tables from "./tables.ts";

export type Written = {
  readonly families: number;
  readonly people: number;
  readonly children: number;
  readonly readings: number;
  readonly doses: number;
};

const batch = 100;

/** Writes the families of those seeds, a hundred to a transaction; all their people share the demo's password. */
export async function writeFamilies(
  client: pg.ClientBase,
  seeds: { readonly from: number; readonly count: number },
  today: CalendarDate,
  reason: string,
): Promise<Written> {
  const hash = await hashPassword(demoAccount.password);
  const written = { families: 0, people: 0, children: 0, readings: 0, doses: 0 };
  for (let done = 0; done < seeds.count; done += batch) {
    const size = Math.min(batch, seeds.count - done);
    const families = Array.from({ length: size }, (_, place) => makeFamily(seeds.from + done + place, today));
    await asSteward(client, reason, () => insertFamilies(client, families, hash));
    written.families += families.length;
    for (const { people, children, readings, doses } of families) {
      written.people += people.length;
      written.children += children.length;
      written.readings += readings.length;
      written.doses += doses.length;
    }
  }
  return written;
}

/** Each table after those it refers to. */
export async function insertFamilies(
  client: pg.ClientBase,
  families: readonly FamilyRecord[],
  hash: string,
): Promise<void> {
  const people = families.flatMap((one) => one.people);
  await insertRows(client, tables.persons, people);
  await insertRows(client, tables.passwords(hash), people);
  const all = <T>(of: (one: FamilyRecord) => readonly T[]) => families.flatMap(of);
  await insertRows(
    client,
    tables.families,
    all(({ family }) => [family]),
  );
  await insertRows(
    client,
    tables.consents,
    all(({ family }) => [family]),
  );
  await insertRows(
    client,
    tables.memberships,
    all(({ memberships }) => memberships),
  );
  await insertRows(
    client,
    tables.children,
    all(({ children }) => children),
  );
  await insertRows(
    client,
    tables.membershipChildren,
    all(({ membershipChildren }) => membershipChildren),
  );
  await insertRows(
    client,
    tables.readings,
    all(({ readings }) => readings),
  );
  const readings = all((one) => one.readings);
  await insertRows(
    client,
    tables.auditEntries,
    [...Map.groupBy(readings, ({ checkUpId }) => checkUpId).values()].map(([first]) => first!),
  );
  const doses = all((one) => one.doses);
  await insertRows(client, tables.doses, doses);
  await insertRows(
    client,
    tables.reactions,
    all(({ reactions }) => reactions),
  );
  await insertRows(
    client,
    diary.medicines,
    all(({ medicines }) => medicines),
  );
  await insertDiary(
    client,
    all(({ entries }) => entries),
  );
  await insertRows(
    client,
    tables.vaccinationEntries,
    [...Map.groupBy(doses, ({ visitId }) => visitId).values()].map((visit) => ({
      ...visit[0]!,
      given: visit.map(({ cvx }) => cvx),
    })),
  );
}

/** Entries with their lines, and what their days come to. */
export async function insertDiary(client: pg.ClientBase, entries: readonly MadeEntry[]): Promise<void> {
  await insertRows(client, diary.diaryEntries, entries);
  await insertRows(
    client,
    diary.diaryPains,
    diary.linesOf(entries, ({ pains }) => pains),
  );
  await insertRows(
    client,
    diary.diaryIntakes,
    diary.linesOf(entries, ({ intakes }) => intakes),
  );
  await insertRows(
    client,
    diary.diaryActivities,
    diary.linesOf(entries, ({ activities }) => activities),
  );
  await insertRows(client, diary.diaryDays, diary.madeDays(entries));
}
