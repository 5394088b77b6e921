/** A question about a likely slip of the pen, with the value that was probably meant. */
export type FormQuestion = {
  readonly id: string;
  readonly field?: string;
  readonly sentence: string;
  readonly suggestion?: { readonly field: string; readonly value: string; readonly label: string };
  /** True where a yes would not help: only the suggestion is offered. */
  readonly isRefusal?: boolean;
};

/** What a form shows after its door has answered. Sentences are in the person's language. */
export type FormState =
  | { readonly status: "idle" }
  | {
      readonly status: "refused";
      readonly code: string;
      readonly sentence: string;
      readonly fields?: Readonly<Record<string, string>>;
      readonly questions?: readonly FormQuestion[];
      /** What was typed, so that the form comes back as it was where no script runs. */
      readonly values?: Readonly<Record<string, string>>;
    }
  | {
      readonly status: "done";
      readonly id?: string;
      readonly sentence?: string;
      /** What a script in the form needs to go on: JSON. */
      readonly given?: string;
    };
