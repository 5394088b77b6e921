import type { FormQuestion, FormState } from "#lib/kernel/form-state.ts";
import { type Question, questionId, type Refused } from "#lib/kernel/result.ts";
import type { Room } from "#lib/words/messages.ts";
import { getTranslations } from "#lib/words/words.ts";

/** What a caller sent: a form's fields as text (repeated names as a list), or the object a script passed. */
export function readInput(sent: unknown): Record<string, unknown> {
  if (!(sent instanceof FormData))
    return typeof sent === "object" && sent !== null ? { ...(storable(sent) as object) } : {};
  const input: Record<string, unknown> = {};
  for (const name of new Set(sent.keys())) {
    if (name.startsWith("$")) continue;
    const all = sent.getAll(name).filter((value) => typeof value === "string");
    input[name] = storable(all.length > 1 ? all : all[0]);
  }
  return input;
}

/** Without what Postgres cannot keep in a text: NUL and halves of surrogate pairs. */
function storable(value: unknown, depth = 0): unknown {
  if (typeof value === "string") return value.replaceAll("\0", "").toWellFormed();
  if (depth > 8 || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => storable(each, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, storable(each, depth + 1)]));
}

/** A refusal put into the person's words, with what they typed kept. */
export async function toFormState(room: Room, refusal: Refused, sent: unknown): Promise<FormState> {
  const say = await speaker(room);
  const fields = Object.entries(refusal.fields ?? {}).map(([name, code]) => [
    name,
    say(code, refusal.detail),
  ]);
  return {
    status: "refused",
    code: refusal.code,
    sentence: say(refusal.code, refusal.detail),
    ...(fields.length > 0 && { fields: Object.fromEntries(fields) }),
    ...(refusal.questions && {
      questions: refusal.questions.map((question) => toFormQuestion(question, say)),
    }),
    ...(sent instanceof FormData && { values: typedValues(sent) }),
  };
}

export type Say = (code: string, detail?: Question["detail"]) => string;

function toFormQuestion(question: Question, say: Say): FormQuestion {
  return {
    id: questionId(question),
    field: question.field,
    sentence: say(question.code, question.detail),
    ...(question.isRefusal && { isRefusal: true }),
    ...(question.suggestion !== undefined && {
      suggestion: {
        field: question.field,
        value: question.suggestion,
        label: say("suggestion", { value: question.suggestion }),
      },
    }),
  };
}

/** Looks a code up in the rooms' refusals, one room after the other, then in those every room shares. */
export async function speaker(...rooms: Room[]): Promise<Say> {
  const all = await Promise.all([...rooms, "access"].map((room) => getTranslations(room)));
  return (code, detail) => {
    const say = all.find((words) => words.has(`refusals.${code}`));
    return say ? say(`refusals.${code}`, detail) : (all.at(-1)?.("refusals.invalid") ?? code);
  };
}

function typedValues(form: FormData): Record<string, string> {
  const names = [...new Set(form.keys())].filter(
    (name) => !name.startsWith("$") && !/password|code|response/i.test(name),
  );
  return Object.fromEntries(names.map((name) => [name, form.getAll(name).map(String).join(",")]));
}
