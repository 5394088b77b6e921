import { besideOf, saidOf } from "./export-beside.ts";
import { type ExportEntry, type ExportedDiary, exportId, timeText } from "./export-entry.ts";
import { originalFields, originalOf } from "./journal/original.ts";
import { seedEntry } from "./journal/seed-entry.ts";

/**
 * A diary as entries.json has it: date ("0523"), then time ("1300", "" where it is not known), then the entry, as it was written. Several
 * entries at one time are a list. Beside the dates, under "nestling", each entry stands once more by its id, with its whole date and
 * whatever that shape has no place for; importing the file again gives the same record. Other programs can leave that key out.
 */
export function toJson({ child, zone, entries }: ExportedDiary): string {
  const written = entries.map((entry) => ({ entry, text: seedEntry(saidOf(entry), originalOf(entry.raw)) }));
  const beside = written.map(({ entry, text }) => JSON.stringify(toBeside(entry, text, zone)));
  const head = `"diary": 1, "child": ${JSON.stringify(child)}, "zone": ${JSON.stringify(zone)}`;
  const days = [...Map.groupBy(written, ({ entry }) => entry.day.slice(5).replace("-", ""))];
  return [
    `{\n "nestling": {${head}, "entries": [${list(beside)}]}`,
    ...days.map(([date, all]) => ` ${JSON.stringify(date)}: {\n${timesOf(all)}\n }`),
  ]
    .join(",\n")
    .concat("\n}\n");
}

type Written = { readonly entry: ExportEntry; readonly text: string };

function timesOf(written: readonly Written[]): string {
  return [...Map.groupBy(written, ({ entry }) => timeText(entry.minute))]
    .map(([time, all]) => {
      const texts = all.map(({ text }) => text);
      return `  ${JSON.stringify(time)}: ${texts.length === 1 ? texts[0] : `[${texts.join(", ")}]`}`;
    })
    .join(",\n");
}

const list = (lines: readonly string[]) => (lines.length > 0 ? `\n  ${lines.join(",\n  ")}\n ` : "");

function toBeside(entry: ExportEntry, text: string, zone: string) {
  return {
    id: exportId(entry),
    date: entry.day,
    time: timeText(entry.minute),
    ...(entry.zone !== zone && { zone: entry.zone }),
    ...besideOf(entry, originalFields({ date: null, time: null, text }), text),
  };
}
