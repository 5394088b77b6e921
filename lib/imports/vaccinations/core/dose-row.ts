import { readDay } from "#lib/imports/core/day-text.ts";
import type { Columns } from "#lib/imports/core/known-file.ts";
import { type PartialDay, readPartialDay } from "#lib/imports/core/partial-day.ts";
import type { DateOrder, Mapping, SourceId } from "#lib/imports/core/source.ts";
import { findVaccine } from "#lib/vaccinations/core/catalog.ts";
import { periodOf } from "#lib/vaccinations/core/dose-period.ts";
import { type DoseSource, datePrecisions, doseFlaws } from "#lib/vaccinations/core/dose-record.ts";
import { routeOf, siteOf } from "./site-words.ts";
import type { DoseRow } from "./vaccination-row.ts";
import type { VaccineSaid } from "./vaccine-said.ts";
import type { WrittenDose } from "./written-dose.ts";

/** The record's limits. */
const LONGEST = { lot: 60, provider: 200, note: 2000 } as const;

/** How a file is read besides its columns. */
export type Reading = {
  readonly source: SourceId;
  readonly isText: boolean;
  readonly header: readonly string[];
  /** The places of the columns by their names. */
  readonly columns: Columns;
  readonly mapping: Mapping;
  readonly dateOrder: DateOrder;
  readonly makersOf: (text: string) => readonly string[];
};

/** When a dose was given, as exactly as the row says; our own export says how exactly in a column of its own. */
export function givenOn(written: WrittenDose, row: readonly string[], reading: Reading): PartialDay | null {
  const read = readPartialDay(written.date, reading.dateOrder);
  const said = ownCell(row, reading, "precision");
  const precision = datePrecisions.find((each) => each === said);
  if (!read || !precision || precision === "day") return read;
  const day = `${read.day.slice(0, precision === "month" ? 7 : 4)}-01-01`.slice(0, 10);
  return { day: day as PartialDay["day"], precision };
}

type Said = {
  readonly childId: string;
  readonly when: PartialDay;
  readonly vaccine: VaccineSaid;
  readonly origin: string;
};

/** The dose a row tells of; what has no place of its own is kept in the note, behind the name of its column. */
export function toDoseRow(
  written: WrittenDose,
  row: readonly string[],
  { childId, when, vaccine, origin }: Said,
  reading: Reading,
): DoseRow {
  const { source, dateOrder, mapping, header, makersOf } = reading;
  const rest: string[] = [];
  const kept = <T>(text: string, read: T | null, field: keyof Mapping): T | null => {
    if (text !== "" && read === null) rest.push(`${header[mapping[field] ?? -1]?.trim() || field}: ${text}`);
    return text === "" ? null : read;
  };
  const site = kept(written.site, siteOf(written.site), "site");
  const route = kept(written.route, routeOf(written.route), "route");
  const makers = written.manufacturer === "" ? [] : makersOf(written.manufacturer);
  const maker = kept(written.manufacturer, makers.length === 1 ? (makers[0] ?? null) : null, "manufacturer");
  const expiresOn = kept(written.expires, lastDay(written.expires, dateOrder), "expires");
  const nextDueOn = kept(written.nextDue, readDay(written.nextDue, dateOrder), "next-due");
  const lot = cut(written.lot, LONGEST.lot);
  const own = source === "nestling";
  return {
    of: "dose",
    childId,
    cvx: vaccine.cvx,
    mvx: maker ?? makerOf(vaccine),
    product: vaccine.product,
    givenOn: when.day,
    precision: when.precision,
    lot,
    expiresOn,
    provider: cut(written.provider, LONGEST.provider),
    site: site ?? (written.site ? "other" : null),
    route: route ?? (written.route ? "other" : null),
    nextDueOn,
    flaw: own ? (doseFlaws.find((flaw) => flaw === ownCell(row, reading, "flaw")) ?? null) : null,
    source: own ? sourceOf(written.source) : "file",
    note: cut([written.note, ...rest].filter((part) => part !== "").join("\n"), LONGEST.note),
    visit: (own && ownCell(row, reading, "visit")) || when.day,
    origin,
  };
}

/** A cell of our own export by its column's name; "" in other files. */
export function ownCell(
  row: readonly string[],
  { source, columns }: Pick<Reading, "source" | "columns">,
  name: string,
): string {
  const column = source === "nestling" ? columns.get(name) : undefined;
  return column === undefined ? "" : (row[column] ?? "").trim();
}

/** A trade name that one manufacturer alone has names it. */
function makerOf({ cvx, product }: VaccineSaid): string | null {
  if (product === null) return null;
  const makers = new Set(
    findVaccine(cvx)?.products.flatMap(({ name, mvx }) => (name === product && mvx ? [mvx] : [])),
  );
  return makers.size === 1 ? ([...makers][0] ?? null) : null;
}

/** A batch is good until the last day of the month it names. */
function lastDay(text: string, order: DateOrder) {
  const read = readPartialDay(text, order);
  return read && read.precision !== "year" ? periodOf(read.day, read.precision).last : null;
}

/** Who says so is kept; that a health card's signature was checked, a file cannot say. */
function sourceOf(text: string): DoseSource {
  return (["clinic", "card", "memory", "program"] as const).find((source) => source === text) ?? "file";
}

function cut(text: string, most: number): string | null {
  return text.slice(0, most).toWellFormed() || null;
}
