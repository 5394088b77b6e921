"use client";

import type { ReactNode } from "react";
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
      <summary className="flex min-h-touch cursor-pointer items-center gap-2 font-semibold">
        <svg
          viewBox="0 0 24 24"
          aria-hidden="true"
          className="told-mark size-5 flex-none fill-none stroke-current stroke-2"
        >
          <path d="m9 6 6 6-6 6" strokeLinecap="round" strokeLinejoin="round" />
        </svg>
        {title}
      </summary>
      {children}
    </details>
  );
}
