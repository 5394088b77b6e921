"use client";

import { type FormEvent, useState } from "react";
import { ChoiceList } from "#components/ui/choice-list.tsx";
import { useForm } from "#components/ui/form-context.ts";

export type FlaccRow = {
  readonly id: string;
  readonly label: string;
  /** What scores 0, 1 and 2 look like. */
  readonly scores: readonly { readonly score: number; readonly text: string }[];
  readonly defaultScore: number | null;
};

type FlaccFieldProps = {
  /** The number of the place in its form. */
  place: number;
  rows: readonly FlaccRow[];
  /** "Together: {sum} of 10" */
  sumWords: string;
};

/** What is watched, a row each; together they are the level. The sum is shown as soon as every row is scored. */
export function FlaccField({ place, rows, sumWords }: FlaccFieldProps) {
  const { values } = useForm();
  const nameOf = (id: string) => `pain${place}Item-${id}`;
  const [scores, setScores] = useState<Readonly<Record<string, number>>>(() =>
    Object.fromEntries(
      rows.flatMap(({ id, defaultScore }) => {
        const score = values[nameOf(id)] ?? defaultScore;
        return score === null || score === "" ? [] : [[nameOf(id), Number(score)]];
      }),
    ),
  );
  const sum = Object.values(scores).reduce((total, score) => total + score, 0);
  const isWhole = rows.every(({ id }) => scores[nameOf(id)] !== undefined);

  function note(event: FormEvent<HTMLDivElement>) {
    const { name, value } = event.target as HTMLInputElement;
    setScores((all) => ({ ...all, [name]: Number(value) }));
  }

  return (
    <div className="grid gap-4" onChange={note}>
      {rows.map(({ id, label, scores: choices, defaultScore }) => (
        <ChoiceList
          key={id}
          name={nameOf(id)}
          label={label}
          defaultValue={defaultScore === null ? undefined : String(defaultScore)}
          options={choices.map(({ score, text }) => ({
            value: String(score),
            label: (
              <span className="flex gap-2">
                <span className="tabular-nums">{score}</span>
                <span className="font-normal">{text}</span>
              </span>
            ),
          }))}
        />
      ))}
      <p aria-live="polite" className="text-lg font-semibold">
        {isWhole && sumWords.replace("{sum}", String(sum))}
      </p>
    </div>
  );
}
