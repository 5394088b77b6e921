"use client";

import type { ReactNode } from "react";
import { useForm } from "#components/ui/form-context.ts";

type FoldedFieldsProps = { title: string; names: readonly string[]; children: ReactNode };

/** Fields folded away until wanted: open where one of them holds something, or was asked about. */
export function FoldedFields({ title, names, children }: FoldedFieldsProps) {
  const { errors, values, questions } = useForm();
  const isTold = names.some(
    (name) => errors[name] || values[name] || questions.some(({ field }) => field === name),
  );
  return (
    <details className="folded" open={isTold}>
      <summary className="flex min-h-touch cursor-pointer items-center font-semibold">{title}</summary>
      {children}
    </details>
  );
}
