import { z } from "zod";
import { type Question, questionId, type Refused } from "#lib/kernel/result.ts";
import type { Room } from "#lib/words/messages.ts";
import { statusOf, titleOf } from "./core/api-problem.ts";
import { type Say, speaker } from "./form.ts";

/** A refusal as RFC 9457 has it. `code` is stable; `detail` is for people, in the language of Accept-Language. */
export const problem = z
  .object({
    type: z.literal("about:blank"),
    title: z.string(),
    status: z.int(),
    detail: z.string().meta({ description: "A sentence for people, English or Spanish by Accept-Language." }),
    code: z.string().meta({ description: "What it is, for programs; it does not change." }),
    fields: z
      .array(z.object({ field: z.string(), code: z.string(), detail: z.string() }))
      .optional()
      .meta({ description: "What is wrong, field by field: `value`, `readings.3.takenOn`." }),
    questions: z
      .array(
        z.object({
          id: z.string(),
          field: z.string(),
          code: z.string(),
          detail: z.string(),
          suggestion: z.string().optional(),
          canConfirm: z.boolean(),
        }),
      )
      .optional()
      .meta({
        description:
          "Likely slips of the pen. Where canConfirm is true, send the same again with the id in the `confirm` of what it is about to say that it is right.",
      }),
  })
  .meta({ id: "Problem", description: "A refusal (RFC 9457)." });

export type Problem = z.output<typeof problem>;

/** A refusal as a program is told it. */
export async function tellProblem(
  refusal: Refused,
  room: Room = "programs",
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const body = toProblem(refusal, await speaker(room, "programs"));
  return new Response(JSON.stringify(body), {
    status: body.status,
    headers: { "content-type": "application/problem+json", "cache-control": "no-store", ...headers },
  });
}

function toProblem(refusal: Refused, say: Say): Problem {
  const { code, detail } = refusal;
  const status = statusOf(code);
  const fields = Object.entries(refusal.fields ?? {});
  return {
    type: "about:blank",
    title: titleOf(status),
    status,
    detail: say(code, detail),
    code,
    ...(fields.length > 0 && {
      fields: fields.map(([field, wrong]) => ({ field, code: wrong, detail: say(wrong, detail) })),
    }),
    ...(refusal.questions && { questions: refusal.questions.map((question) => toTold(question, say)) }),
  };
}

function toTold(question: Question, say: Say) {
  const { field, code, detail, suggestion, isRefusal } = question;
  return {
    // A batch names the reading in the field; what its `confirm` takes begins behind that.
    id: questionId(question).replace(/^(?:readings|doses|entries)\.\d+\./, ""),
    field,
    code,
    detail: say(code, detail),
    ...(suggestion !== undefined && { suggestion }),
    canConfirm: !isRefusal,
  };
}
