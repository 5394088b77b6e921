"use client";

import type { ReactNode } from "react";
import { Fold } from "#components/ui/fold.tsx";
import { useForm } from "#components/ui/form-context.ts";

type RecordSectionProps = {
  title: string;
  /** What the names of its fields begin with. */
  names: readonly string[];
  open?: boolean | undefined;
  children: ReactNode;
};

/** Fields that hold something though nobody has said anything. */
const alwaysSent = /(Scale|Rater|Unit)$|^method$/;

/** A part of the form, folded until it is wanted: open where something stands in it, or was asked about. */
export function RecordSection({ title, names, open = false, children }: RecordSectionProps) {
  const { errors, values, questions } = useForm();
  const isOwn = (field: string) => names.some((name) => field.startsWith(name));
  const told = [
    ...Object.keys(errors),
    ...questions.map(({ field }) => field ?? ""),
    ...Object.keys(values).filter((name) => values[name] && !alwaysSent.test(name)),
  ];
  return (
    <details className="folded" open={open || told.some(isOwn)}>
      <Fold title={title} className="min-h-control py-2 font-semibold" />
      <div className="grid gap-5 pt-2 pb-4">{children}</div>
    </details>
  );
}
