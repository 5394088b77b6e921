import { flaccItems } from "./pain-scales.ts";
import { MOST_LINES, type WrittenEntry, type WrittenPain } from "./written-entry.ts";

type Typed = Readonly<Record<string, unknown>>;

/** A form's flat fields as what is written of one moment; lines that are empty are left out. */
export function toWritten(typed: Typed): WrittenEntry {
  const text = (name: string) => textsOf(typed[name])[0] ?? "";
  const places = placesIn(typed);
  return {
    day: text("day"),
    time: text("time"),
    pains: places.flatMap((place) => painsAt(typed, place)),
    medicines: places
      .map((place) => ({
        place,
        name: text(`medicine${place}`),
        medicineId: text(`medicine${place}Id`),
        dose: text(`dose${place}`),
        route: text(`route${place}`),
      }))
      .filter(({ name, medicineId, dose }) => name || medicineId || dose),
    activities: places
      .map((place) => ({
        place,
        name: text(`activity${place}`),
        minutes: text(`minutes${place}`),
        count: text(`count${place}`),
      }))
      .filter(({ name, minutes, count }) => name || minutes || count),
    oxygen: text("oxygen"),
    pressure: text("pressure"),
    heartRate: text("heartRate"),
    breathingRate: text("breathingRate"),
    temperature: text("temperature"),
    temperatureUnit: text("temperatureUnit"),
    method: text("method"),
    sleep: text("sleep"),
    sleepFrom: text("sleepFrom"),
    sleepTo: text("sleepTo"),
    mood: text("mood"),
    note: text("note"),
  };
}

/** The numbers of the lines that the fields name, in their order. */
function placesIn(typed: Typed): number[] {
  const places = Object.keys(typed).map((name) => Number(/^[a-z]+(\d{1,3})/.exec(name)?.[1] ?? 0));
  return [...new Set(places)].filter((place) => place >= 1 && place <= MOST_LINES).sort((a, b) => a - b);
}

/** A line of pain; several places ticked in it are a line each, all of one level. */
function painsAt(typed: Typed, place: number): WrittenPain[] {
  const text = (name: string) => textsOf(typed[`pain${place}${name}`])[0] ?? "";
  const items = flaccItems
    .map(({ id }): [string, string] => [id, text(`Item-${id}`)])
    .filter(([, score]) => score !== "");
  const about = {
    place,
    name: text("Name"),
    // A range that is written out says more than the button that was tapped.
    level: text("Range") || text("Level"),
    scale: text("Scale"),
    rater: text("Rater"),
    items: Object.fromEntries(items),
  };
  const locations = textsOf(typed[`pain${place}Location`]);
  if (locations.length > 0) return [...new Set(locations)].map((location) => ({ ...about, location }));
  const isTold = about.name !== "" || about.level !== "" || items.length > 0;
  return isTold ? [{ ...about, location: "" }] : [];
}

/** What was typed or ticked in a field, trimmed, without what is empty. */
function textsOf(sent: unknown): string[] {
  return [sent ?? []]
    .flat()
    .filter((value) => typeof value === "string")
    .map((value) => value.trim())
    .filter((value) => value !== "");
}
