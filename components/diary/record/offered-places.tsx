"use client";

import type { ChangeEvent } from "react";
import { useForm } from "#components/ui/form-context.ts";

/** The places that words in a line may mean, to be ticked: a tick counts as one in the list of places does. */
export function OfferedPlaces({ place }: { place: number }) {
  const { questions } = useForm();
  const name = `pain${place}Location`;
  const offered = questions.flatMap(({ id, sentence, suggestion }) =>
    id === `${name}:location-offered` && suggestion ? [{ value: suggestion.value, label: sentence }] : [],
  );
  if (offered.length === 0) return null;
  return (
    <div className="chips rounded-control bg-warn-soft p-3" data-question>
      {offered.map(({ value, label }) => (
        <label key={value} className="pick chip">
          <input type="checkbox" name={name} value={value} onChange={choose} />
          <span>{label}</span>
        </label>
      ))}
    </div>
  );
}

/** Once it is ticked the question is settled and goes away, so the field itself takes the tick over. */
function choose({ currentTarget: chip }: ChangeEvent<HTMLInputElement>) {
  for (const control of chip.form?.elements ?? []) {
    if (control === chip || control.getAttribute("name") !== chip.name) continue;
    if (control instanceof HTMLSelectElement) {
      control.value = chip.value;
      control.dispatchEvent(new Event("change", { bubbles: true }));
    }
    if (control instanceof HTMLInputElement && control.value === chip.value && !control.checked)
      control.click();
  }
}
