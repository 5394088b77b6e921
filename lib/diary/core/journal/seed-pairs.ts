import { bodyLocations } from "#lib/diary/core/body-locations.ts";
import { lengthText } from "#lib/kernel/clock-text.ts";
import type { EntryField } from "./entry-keys.ts";
import type { Said } from "./read-entry.ts";

/** A key of an entry as entries.json spells it, with its value as JSON; a key may stand twice. */
export type SeedPair = { readonly key: string; readonly json: string };

/** What entries.json calls the fields of an entry. */
export const SEED_KEYS: Readonly<Partial<Record<EntryField, string>>> = {
  medications: "Medications",
  pain: "Pain",
  activities: "Activities",
  oxygen: "o2",
  pressure: "bpr",
  note: "note",
  sleep: "sleep",
};

const names = new Map(bodyLocations.map(({ id, names: { en } }) => [id, en]));

/** What an entry says in the shape of entries.json: everything as it was written, figures where nothing was. */
export function seedPairs(said: Said): SeedPair[] {
  const { typed, note } = said;
  const plain = (key: string, text: string | null) => (text ? [{ key, json: JSON.stringify(text) }] : []);
  return [
    {
      key: "Medications",
      json: objectOf(said.intakes.map(({ name, text }) => [name, JSON.stringify(text)])),
    },
    {
      key: "Pain",
      json: objectOf(
        said.pains.map(({ location, name, text }) => [
          name ?? names.get(location) ?? location,
          JSON.stringify(text),
        ]),
      ),
    },
    { key: "Activities", json: objectOf(said.activities.map((each) => [each.name, amountOf(each)])) },
    ...plain("o2", typed.oxygen ?? oxygenText(said)),
    ...plain("bpr", typed.pressure ?? (said.systolic === null ? null : `${said.systolic}/${said.diastolic}`)),
    ...plain("note", note),
    ...plain("sleep", typed.sleep ?? sleepText(said.sleepMinutes)),
  ];
}

const objectOf = (lines: readonly (readonly [name: string, json: string])[]) =>
  `{${lines.map(([name, json]) => `${JSON.stringify(name)}: ${json}`).join(", ")}}`;

/** Minutes are figures in entries.json. */
function amountOf({ text, minutes, count }: Said["activities"][number]): string {
  const written = text || (minutes !== null ? `${minutes}` : count !== null ? `${count} times` : "");
  return /^(?:0|[1-9]\d{0,5})$/.test(written) ? written : JSON.stringify(written);
}

/** "98", "97-98", "2L", "98 on 2L" */
export function oxygenText({ oxygenLow: low, oxygenHigh: high, oxygenFlow: flow }: Said): string | null {
  const percent = low === null ? null : low === high ? `${low}` : `${low}-${high}`;
  if (flow === null) return percent;
  return percent === null ? `${flow}L` : `${percent} on ${flow}L`;
}

/** The length of a sleep, "7:39"; null where there is none. */
export function sleepText(minutes: number | null): string | null {
  return minutes === null ? null : lengthText(minutes);
}
