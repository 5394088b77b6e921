import type { VaccineOffer } from "./vaccine-suggestions.ts";

type VaccineListProps = {
  id: string;
  label: string;
  offers: readonly VaccineOffer[];
  /** Which of them the keyboard is on; -1 for none. */
  active: number;
  choose: (offer: VaccineOffer) => void;
};

/** What the server offers while one types: the listbox of the combobox, which keeps the focus. */
export function VaccineList({ id, label, offers, active, choose }: VaccineListProps) {
  return (
    <div id={id} role="listbox" aria-label={label} className="vaccine-list" hidden={offers.length === 0}>
      {offers.map((offer, at) => (
        <button
          key={offer.value}
          id={`${id}-${at}`}
          type="button"
          role="option"
          tabIndex={-1}
          aria-selected={at === active}
          className="vaccine-option"
          // The field keeps the focus, so that blurring does not close the list first.
          onPointerDown={(event) => event.preventDefault()}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => choose(offer)}
        >
          <span className="block font-medium">{offer.label}</span>
          <span className="block text-sm text-quiet">{offer.note}</span>
        </button>
      ))}
    </div>
  );
}
