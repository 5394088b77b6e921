import type { FormState } from "#lib/kernel/form-state.ts";

export type { FormQuestion, FormState } from "#lib/kernel/form-state.ts";

export type FormAction = (previous: FormState, data: FormData) => Promise<FormState>;

export type FormWords = {
  /** On the submit button while the server works. */
  pending: string;
  /** The server could not be reached; what was typed is still here. */
  unreachable: string;
  /** The server answered with a fault; left out, `unreachable` is said. */
  failed?: string | undefined;
  /** What was typed earlier has been put back. */
  kept?: string | undefined;
  /** The button that throws the kept words away. */
  discard?: string | undefined;
  /** Beside the checkbox under a question: "Yes, that is right". */
  confirm?: string | undefined;
  /** Above a form that was asked about; left out, the refusal's own sentence. */
  questioned?: string | undefined;
};

export const idle: FormState = { status: "idle" };
