import { recogniseDiary } from "#lib/imports/diary/core/recognise-diary.ts";
import { childrenOf } from "./child-in-file.ts";
import { orderOf } from "./day-text.ts";
import type { KnownFile } from "./known-file.ts";
import { knownFile } from "./known-headers.ts";
import { measureColumns } from "./measure-columns.ts";
import { plainWords } from "./plain-words.ts";
import { sectionsOf } from "./sections.ts";
import { sheetMapping } from "./sheet-mapping.ts";
import type { DateOrder, Mapping, Recognised, SourceId } from "./source.ts";
import type { Table } from "./table.ts";
import { unitFacts } from "./unit-facts.ts";
import { hasVaccine } from "./vaccine-columns.ts";

/**
 * What a file is, which column says what, and what it leaves open. With `mapping` (as the person set it) the columns are
 * taken as told and only the rest is found out.
 */
export function recognise(table: Table, mapping?: Mapping): Recognised {
  if (table.diary) return recogniseDiary(table.diary);
  const known = knownFile(table.header);
  if (known?.source === "baby-tracker" && known.type === "all") return recogniseSections(table);
  const found = mapping ?? known?.mapping ?? sheetMapping(table);
  const columns = measureColumns(table, found);
  const hasMeasure = columns.wide.length > 0 || columns.long !== null;
  const kept = [...(hasMeasure ? ["growth"] : []), ...(hasVaccine(found) ? ["vaccinations"] : [])];
  const isComplete = found.date !== undefined && kept.length > 0;
  const { needs, guesses } = unitFacts(growthRows(table, found, known), found, columns);
  const order = dateFacts(table, found, known?.source ?? "generic");
  return {
    source: known?.source ?? "generic",
    type: known?.type ?? (isComplete ? (kept[1] ? "record" : (kept[0] ?? "")) : "unknown"),
    mapping: found,
    children: childrenOf(table, found, known?.type === "child"),
    needs: { ...needs, dateOrder: order.isOpen, mapping: known === null && !isComplete },
    guesses: { ...guesses, dateOrder: order.guess },
  };
}

/** Huckleberry's columns hold other things in other rows. */
function growthRows(table: Table, { activity }: Mapping, known: KnownFile | null): Table {
  if (known?.source !== "huckleberry" || activity === undefined) return table;
  return { ...table, rows: table.rows.filter((row) => /^growth$/i.test((row[activity] ?? "").trim())) };
}

/** Every section is a table of its own; what any of them leaves open is asked once. */
function recogniseSections(table: Table): Recognised {
  const sections = sectionsOf(table).map((section) => recognise(section.table));
  const all = sections.filter(({ mapping }) => mapping.date !== undefined);
  const some = (ask: (one: Recognised) => boolean) => all.some(ask);
  const first = <T>(ask: (one: Recognised) => T | null) =>
    all.map(ask).find((guess) => guess !== null) ?? null;
  return {
    source: "baby-tracker",
    type: "all",
    mapping: {},
    children: [{ key: "", name: null, bornOn: null, rows: table.rows.length }],
    needs: {
      weightUnit: some(({ needs }) => needs.weightUnit),
      lengthUnit: some(({ needs }) => needs.lengthUnit),
      dateOrder: false,
      mapping: false,
    },
    guesses: {
      dateOrder: "ymd",
      weightUnit: first(({ guesses }) => guesses.weightUnit),
      lengthUnit: first(({ guesses }) => guesses.lengthUnit),
      decimal: ".",
    },
  };
}

/** Sprout Track writes month before day in every language. Figures that tell nothing are asked about. */
function dateFacts(
  table: Table,
  mapping: Mapping,
  source: SourceId,
): { isOpen: boolean; guess: DateOrder | null } {
  if (source === "sprout-track") return { isOpen: false, guess: "mdy" };
  const column = mapping.date;
  if (column === undefined) return { isOpen: false, guess: null };
  const order = orderOf(table.rows.map((row) => row[column] ?? ""));
  if (order !== "either") return { isOpen: false, guess: order };
  return { isOpen: true, guess: orderHint(table) };
}

/** Pounds and inches are used where the month comes first, semicolons where a comma is the decimal mark. */
function orderHint(table: Table): DateOrder | null {
  const header = table.header.map(plainWords).join(" ");
  if (table.delimiter === ";" || DAY_FIRST.test(header)) return "dmy";
  return POUNDS.test(header) ? "mdy" : null;
}

const DAY_FIRST = /\b(?:fecha|peso|talla|datum|gewicht|poids|taille)\b/;
const POUNDS = /\b(?:lbs?|pounds?|oz|ounces?|inch|inches)\b/;
