"use client";

import type { ReactNode } from "react";
import { Fold } from "#components/ui/fold.tsx";
import { useForm } from "#components/ui/form-context.ts";

type ToldDetailsProps = {
  title: string;
  names: readonly string[];
  open?: boolean | undefined;
  children: ReactNode;
};

/** Fields folded away until wanted: open where one of them holds something, or was asked about. */
export function ToldDetails({ title, names, open = false, children }: ToldDetailsProps) {
  const { errors, values, questions } = useForm();
  const isTold = names.some(
    (name) => errors[name] || values[name] || questions.some(({ field }) => field === name),
  );
  return (
    <details className="folded" open={open || isTold}>
      <Fold title={title} className="min-h-touch font-semibold" />
      {children}
    </details>
  );
}
