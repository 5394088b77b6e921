import type { Choices } from "#lib/imports/core/choices.ts";
import { startingChoices } from "#lib/imports/core/choices.ts";
import { readTable } from "#lib/imports/core/read-table.ts";
import { recognise } from "#lib/imports/core/recognise.ts";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { diaryImport } from "../diary-import.ts";
import type { DiaryContext, KnownEntries } from "../diary-row.ts";
import type { DiaryFate } from "../judge.ts";

/** A child, a family's clock and a day for tests. */
export const nora = { id: "11111111-1111-4111-8111-111111111111", name: "Nora" };
export const today = "2026-11-20" as CalendarDate;

type Asked = {
  readonly choices?: Partial<Choices>;
  readonly today?: string;
  readonly zone?: string;
  readonly known?: KnownEntries;
  readonly bornOn?: string;
};

export function contextFor({
  today: day = today,
  zone = "Europe/Madrid",
  known = new Map(),
  bornOn,
}: Asked = {}): DiaryContext {
  return {
    children: { [nora.id]: { bornOn: (bornOn ?? "2018-03-01") as CalendarDate, zone, known } },
    today: day as CalendarDate,
    now: `${day}T12:00:00.000Z`,
    // Long enough for no two texts of a test to meet.
    idOf: (text) =>
      `${[...text].reduce((sum, sign) => (sum * 31 + (sign.codePointAt(0) ?? 0)) % 2 ** 40, 7)}`,
    isZone: (name) => name === "Europe/Madrid" || name === "America/New_York",
  };
}

/** The table a text is read as. Throws where it is none. */
export function tableOf(text: string | Uint8Array) {
  const table = readTable(typeof text === "string" ? new TextEncoder().encode(text) : text);
  if (!table.ok) throw new Error(`${table.code} ${JSON.stringify(table.detail)}`);
  return table.value;
}

/** What becomes of the entries of a file, as the one child's. */
export function fatesOf(text: string | Uint8Array | object, asked: Asked = {}): readonly DiaryFate[] {
  const table = tableOf(typeof text === "string" || text instanceof Uint8Array ? text : JSON.stringify(text));
  const recognised = recognise(table);
  const start = startingChoices(recognised, { weightUnit: "kg", lengthUnit: "cm" }, [nora]);
  const choices = { ...start, ...asked.choices };
  return diaryImport.fates(table, recognised, choices, contextFor(asked));
}

/** Why a text is no diary that can be read. */
export function refusalOf(text: string | Uint8Array) {
  const table = readTable(typeof text === "string" ? new TextEncoder().encode(text) : text);
  return table.ok ? null : { code: table.code, ...table.detail };
}
