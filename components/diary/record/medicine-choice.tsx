"use client";

import type { ChangeEvent } from "react";
import { FieldFrame, useField } from "#components/ui/field.tsx";
import { Reveal } from "#components/ui/reveal.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import type { KnownMedicine } from "./known-medicine.ts";

export type MedicineWords = Readonly<Record<"name" | "list" | "other" | "dose" | "doseHint", string>>;

type MedicineChoiceProps = {
  place: number;
  known: readonly KnownMedicine[];
  /** What stands in the line already. */
  start: { readonly id: string | null; readonly name: string; readonly dose: string };
  words: MedicineWords;
};

/** Which medication, of the family's list or another, and how much of it; the usual dose is put in where none is written. */
export function MedicineChoice({ place, known, start, words }: MedicineChoiceProps) {
  const field = useField(`medicine${place}Id`, null);
  const listed = field.value ?? start.id ?? "";
  const isOther = start.name !== "" && listed === "";

  /** What was put in from the list is replaced; what was typed stays. */
  function choose(event: ChangeEvent<HTMLInputElement>) {
    const form = event.currentTarget.form;
    const dose = form?.elements.namedItem(`dose${place}`);
    const name = form?.elements.namedItem(`medicine${place}`);
    const chosen = known.find(({ id }) => id === event.currentTarget.value);
    if (name instanceof HTMLInputElement && chosen) name.value = "";
    if (!(dose instanceof HTMLInputElement)) return;
    const isOurs = dose.value === "" || known.some((each) => each.dose === dose.value);
    if (isOurs) dose.value = chosen?.dose ?? "";
    if (isOurs) dose.dispatchEvent(new Event("input", { bubbles: true }));
  }

  const name = (
    <TextField
      name={`medicine${place}`}
      label={words.name}
      defaultValue={start.id ? "" : start.name}
      list="known-medicines"
      maxLength={200}
      autoComplete="off"
    />
  );
  return (
    <>
      {known.length === 0 ? (
        name
      ) : (
        <Reveal
          control={
            <FieldFrame field={field} label={words.list} group>
              <div className="chips">
                {known.map(({ id, name: label }) => (
                  <label key={id} className="pick chip">
                    <input
                      type="radio"
                      name={`medicine${place}Id`}
                      value={id}
                      defaultChecked={id === listed}
                      onChange={choose}
                    />
                    <span>{label}</span>
                  </label>
                ))}
                <label className="pick chip">
                  <input
                    type="radio"
                    name={`medicine${place}Id`}
                    value=""
                    defaultChecked={isOther}
                    onChange={choose}
                    data-reveals=""
                  />
                  <span>{words.other}</span>
                </label>
              </div>
            </FieldFrame>
          }
        >
          {name}
        </Reveal>
      )}
      <TextField
        name={`dose${place}`}
        label={words.dose}
        hint={words.doseHint}
        defaultValue={start.dose}
        maxLength={60}
        autoComplete="off"
      />
    </>
  );
}
