import { childKeyOf } from "#lib/imports/core/child-in-file.ts";
import type { Field, Mapping, Recognised } from "#lib/imports/core/source.ts";
import { unguarded } from "#lib/imports/core/unguarded.ts";
import type { VaccineCells } from "./vaccine-said.ts";

/** What a row says of a dose, cells as written; `line` is where it stands in the file. */
export type WrittenDose = VaccineCells & {
  readonly line: number;
  readonly childKey: string;
  readonly id: string;
  readonly date: string;
  readonly lot: string;
  readonly manufacturer: string;
  readonly site: string;
  readonly route: string;
  readonly provider: string;
  readonly expires: string;
  readonly nextDue: string;
  readonly note: string;
  readonly source: string;
};

type Form = Pick<Recognised, "source"> & { readonly isText: boolean; readonly mapping: Mapping };

/** The row as the mapping reads it; a timeline names the vaccine first among its details ("MMR; Dose #1"). */
export function readDoseRow(
  row: readonly string[],
  line: number,
  { mapping, source, isText }: Form,
): WrittenDose {
  const cell = (field: Field) => {
    const column = mapping[field];
    return column === undefined ? "" : unguarded(row[column] ?? "", source, isText);
  };
  const plain = (field: Field) => {
    if (source === "nestling") return cell(field);
    const text = cell(field).trim();
    return NOTHING.test(text) ? "" : text;
  };
  const details = source === "sprout-track" ? plain("details") : "";
  const [named = "", ...more] = details.split(";");
  return {
    line,
    childKey: childKeyOf(row, mapping),
    id: plain("id"),
    date: plain("date"),
    cvx: plain("cvx"),
    vaccine: plain("vaccine") || named.trim(),
    product: plain("product"),
    lot: plain("lot"),
    manufacturer: plain("manufacturer"),
    site: plain("site"),
    route: plain("route"),
    provider: plain("provider"),
    expires: plain("expires"),
    nextDue: plain("next-due"),
    note:
      source === "nestling"
        ? cell("note")
        : [more.join(";").trim(), cell("note").trim()].filter(Boolean).join("\n"),
    source: plain("source"),
  };
}

/** What sheets write where there is nothing to say. */
const NOTHING = /^(?:[-–—]{1,5}|n\/?a|null|none|nan|\?)$/i;
