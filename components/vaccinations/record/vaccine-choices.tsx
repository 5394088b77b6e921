import type { VaccineOffer } from "./vaccine-suggestions.ts";

type VaccineChoicesProps = {
  id: string;
  name: string;
  label: string;
  offers: readonly VaccineOffer[];
  chosen: string | undefined;
};

/** What a text may mean, to choose from: the form's answer, or what its address named. */
export function VaccineChoices({ id, name, label, offers, chosen }: VaccineChoicesProps) {
  return (
    <fieldset className="grid gap-1 rounded-control bg-sunken p-3">
      <legend className="float-left mb-1 font-semibold">{label}</legend>
      {offers.map(({ value, label: text, note }) => (
        <div key={value} className="choice clear-left">
          <input
            type="radio"
            id={`${id}-${value}`}
            name={name}
            value={value}
            defaultChecked={value === chosen}
            className="choice-dot"
          />
          <label htmlFor={`${id}-${value}`} className="choice-name">
            {text}
          </label>
          {note && <p className="choice-note">{note}</p>}
        </div>
      ))}
    </fieldset>
  );
}
