import { Still } from "#components/ui/still.tsx";
import { listManufacturers } from "#lib/vaccinations/core/catalog-manufacturers.ts";

/** The id of the list that every manufacturer's field offers. */
export const MAKERS_LIST = "vaccine-makers";

/** CDC's manufacturers by name, once a page. */
export function MakerList() {
  return (
    <Still>
      <datalist id={MAKERS_LIST}>
        {listManufacturers()
          .filter(({ current }) => current)
          .map(({ mvx, name }) => (
            <option key={mvx} value={name} />
          ))}
      </datalist>
    </Still>
  );
}
