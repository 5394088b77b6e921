import type { Question, Refused } from "#lib/kernel/result.ts";

/** The form's fields and a program's names for them; "1" is the first line of a form, 0 that of a program. */
const LINES: readonly (readonly [form: string, program: string])[] = [
  ["pain#Location", "pains.#.location"],
  ["pain#Name", "pains.#.name"],
  ["pain#Level", "pains.#.level"],
  ["pain#Scale", "pains.#.scale"],
  ["pain#Rater", "pains.#.rater"],
  ["medicine#Id", "intakes.#.medicineId"],
  ["medicine#", "intakes.#.name"],
  ["dose#", "intakes.#.dose"],
  ["route#", "intakes.#.route"],
  ["activity#", "activities.#.name"],
  ["minutes#", "activities.#.minutes"],
  ["count#", "activities.#.count"],
];
const SINGLE: readonly (readonly [form: string, program: string])[] = [
  ["pressure", "bloodPressure"],
  ["sleep", "sleep.length"],
  ["sleepFrom", "sleep.from"],
  ["sleepTo", "sleep.to"],
];
const toProgram = new Map([...LINES, ...SINGLE]);
const toForm = new Map([...LINES, ...SINGLE].map(([form, program]) => [program, form]));

/** A field of the form by a program's name: "dose2" is "intakes.1.dose". */
export function programName(field: string): string {
  const item = /^pain(\d+)Item-(\w+)$/.exec(field);
  if (item) return `pains.${Number(item[1]) - 1}.items.${item[2]}`;
  const number = /\d+/.exec(field)?.[0];
  const name = toProgram.get(number ? field.replace(number, "#") : field);
  return name?.replace("#", String(Number(number) - 1)) ?? field;
}

/** A program's answers to questions, as the form's rules know them: "intakes.1.dose:unread" is "dose2:unread". What they were about stays. */
export function formAnswers(confirm: readonly string[]): string[] {
  return confirm.map((id) => {
    const [field = "", ...rest] = id.split(":");
    const number = /\d+/.exec(field)?.[0];
    const name = toForm.get(number ? field.replace(number, "#") : field);
    return `${name?.replace("#", String(Number(number) + 1)) ?? field}:${rest.join(":")}`;
  });
}

/**
 * What the form's rules say is wrong or asked, in a program's words. `places` are where the entries that were looked at stood among
 * those sent; null where one was sent by itself.
 */
export function toldToProgram(refusal: Refused, places: readonly number[] | null = null): Refused {
  const named = (field: string) => {
    const [, place, own] = /^entries\.(\d+)\.(.+)$/.exec(field) ?? [];
    return own && places ? `entries.${places[Number(place)]}.${programName(own)}` : programName(field);
  };
  const fields = Object.entries(refusal.fields ?? {}).map(([field, code]) => [named(field), code]);
  const questions = refusal.questions?.map((each): Question => ({ ...each, field: named(each.field) }));
  return {
    ...refusal,
    ...(fields.length > 0 && { fields: Object.fromEntries(fields) }),
    ...(questions && { questions }),
  };
}
