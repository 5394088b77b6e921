import type pg from "pg";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { hashPassword } from "#lib/platform/passwords.ts";
import { demoAccount } from "./account.ts";
import { insertRows } from "./bulk-insert.ts";
import {
  childColumns,
  familyColumns,
  membershipChildColumns,
  membershipColumns,
  passwordColumns,
  personColumns,
  readingColumns,
} from "./columns.ts";
import { makeFamily } from "./family.ts";
import type { FamilyRecord } from "./family-record.ts";
import { asSteward } from "./steward.ts";

export type Written = { readonly families: number; readonly people: number; readonly children: number; readonly readings: number };

const batch = 100;

/** Writes the families of those seeds, a hundred to a transaction; all their people share the demo's password. */
export async function writeFamilies(
  client: pg.ClientBase,
  seeds: { readonly from: number; readonly count: number },
  today: CalendarDate,
  reason: string,
): Promise<Written> {
  const hash = await hashPassword(demoAccount.password);
  const written = { families: 0, people: 0, children: 0, readings: 0 };
  for (let done = 0; done < seeds.count; done += batch) {
    const size = Math.min(batch, seeds.count - done);
    const families = Array.from({ length: size }, (_, place) => makeFamily(seeds.from + done + place, today));
    await asSteward(client, reason, () => insertFamilies(client, families, hash));
    written.families += families.length;
    for (const { people, children, readings } of families) {
      written.people += people.length;
      written.children += children.length;
      written.readings += readings.length;
    }
  }
  return written;
}

/** Parents before children, in both senses: each table after those it refers to. */
export async function insertFamilies(client: pg.ClientBase, families: readonly FamilyRecord[], hash: string): Promise<void> {
  const people = families.flatMap((one) => one.people);
  await insertRows(client, "persons", personColumns, people);
  await insertRows(client, "passwords", passwordColumns(hash), people);
  await insertRows(client, "families", familyColumns, families.map((one) => one.family));
  await insertRows(client, "memberships", membershipColumns, families.flatMap((one) => one.memberships));
  await insertRows(client, "children", childColumns, families.flatMap((one) => one.children));
  await insertRows(client, "membership_children", membershipChildColumns, families.flatMap((one) => one.membershipChildren));
  await insertRows(client, "readings", readingColumns, families.flatMap((one) => one.readings));
}
