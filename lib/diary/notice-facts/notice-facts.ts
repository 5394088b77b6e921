import { idFrom } from "#lib/platform/derived-id.ts";
import type { Intake, Noticed } from "../core/entry.ts";
import type { PlacedEntry } from "../placing/placing.ts";

/**
 * What a notice was about, in eight letters: the ingredient, the dose, the moment to the minute and the figures. An answer to it holds for
 * nothing else. Where an entry is of "now", which goes on until it is answered, what counts is the moment of the other dose.
 */
export function factsOf({ content, isNow }: PlacedEntry, intake: Intake, { code, detail }: Noticed): string {
  const { day, minute, at } = content;
  const { minutes, ...figures } = detail;
  const moving = isNow && at !== null && typeof minutes === "number";
  const gap = moving ? Math.floor(Date.parse(at) / 60_000) - minutes : minutes;
  const said = Object.entries({ ...figures, gap }).sort();
  return idFrom(JSON.stringify([code, intake.key, intake.text, isNow ? null : [day, minute], said])).slice(
    0,
    8,
  );
}
