"use client";

import { createContext, use } from "react";
import type { FormQuestion } from "./form-state.ts";

export type FormView = {
  errors: Readonly<Record<string, string>>;
  values: Readonly<Record<string, string>>;
  questions: readonly FormQuestion[];
  confirm: string;
  pending: boolean;
  pendingLabel: string;
  dismiss: (questionId: string) => void;
  /** What the door handed back for a script to go on with. */
  given?: string | undefined;
};

/** Outside an ActionForm a field is simply a field. */
const alone: FormView = {
  errors: {},
  values: {},
  questions: [],
  confirm: "",
  pending: false,
  pendingLabel: "",
  dismiss: () => {},
};

export const FormContext = createContext<FormView>(alone);

export function useForm(): FormView {
  return use(FormContext);
}
