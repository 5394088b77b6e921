import type { DiaryFate } from "../judge.ts";
import { fatesOf } from "./judged.ts";

/** A file of one entry, at 13:00 on 23 May; `more` stands beside its day. */
export const at = (entry: object, more: object = {}) => ({ "0523": { "1300": entry }, ...more });

/** The fate of a file's one entry. Throws where there are more, or none. */
export function only(fates: readonly DiaryFate[]): DiaryFate {
  const [fate] = fates;
  if (!fate || fates.length > 1) throw new Error(`${fates.length} entries`);
  return fate;
}

export const one = (entry: object) => only(fatesOf(at(entry)));

/** What an entry says that is kept. */
export function contentOf({ record, code }: DiaryFate) {
  if (!record) throw new Error(`not kept: ${code}`);
  return record.content;
}

export const said = (entry: object) => contentOf(one(entry));
export const codes = (fate: DiaryFate) => (fate.remarks ?? []).map(({ code }) => code);
export const why = (fate: DiaryFate) => fate.remarks?.[0]?.detail.why;
export const when = (fate: DiaryFate) => [fate.record?.content.day, fate.record?.content.minute];

/** An entry of pain in the head, and the levels it is read as. */
export const pain = (text: unknown) => one({ Pain: { head: text } });
export const levels = (text: unknown) => contentOf(pain(text)).pains.map((each) => each.levels);
