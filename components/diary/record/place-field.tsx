"use client";

import { FieldFrame, useField } from "#components/ui/field.tsx";
import { SelectBox } from "#components/ui/select-box.tsx";

type PlaceFieldProps = {
  name: string;
  label: string;
  defaultValue: string;
  /** What stands first, where nothing is chosen. */
  choose: string;
  regions: readonly {
    readonly name: string;
    readonly places: readonly { readonly id: string; readonly name: string }[];
  }[];
};

/** One place of the body from the list, by region. */
export function PlaceField({ name, label, defaultValue, choose, regions }: PlaceFieldProps) {
  const field = useField(name, null);
  const asked = field.asked.filter(({ id }) => !id.endsWith(":location-offered"));
  return (
    <FieldFrame field={{ ...field, asked }} label={label}>
      <SelectBox key={field.value} {...field.control} defaultValue={field.value ?? defaultValue}>
        <option value="">{choose}</option>
        {regions.map((region) => (
          <optgroup key={region.name} label={region.name}>
            {region.places.map(({ id, name: place }) => (
              <option key={id} value={id}>
                {place}
              </option>
            ))}
          </optgroup>
        ))}
      </SelectBox>
    </FieldFrame>
  );
}
