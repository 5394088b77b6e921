"use client";

import { FieldFrame, useField } from "#components/ui/field.tsx";

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
      <span className="relative block">
        <select
          key={field.value}
          {...field.control}
          defaultValue={field.value ?? defaultValue}
          className="control"
        >
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
        </select>
        <svg
          viewBox="0 0 24 24"
          aria-hidden="true"
          className="control-unit h-full w-5 fill-none stroke-current stroke-2"
        >
          <path d="m6 9 6 6 6-6" strokeLinecap="round" strokeLinejoin="round" />
        </svg>
      </span>
    </FieldFrame>
  );
}
