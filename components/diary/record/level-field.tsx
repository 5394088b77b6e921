"use client";

import { FieldFrame, type FieldProps, useField } from "#components/ui/field.tsx";
import { Face } from "./face.tsx";

type LevelFieldProps = FieldProps & {
  /** Each with what a screen reader says of it. */
  levels: readonly { readonly value: number; readonly label: string }[];
  faces: boolean;
  defaultValue: number | null;
  /** What the two ends mean. */
  ends?: readonly [string, string];
};

/** How strong a pain is: a button for each level, as figures or as faces. */
export function LevelField({ name, label, hint, levels, faces, defaultValue, ends }: LevelFieldProps) {
  const field = useField(name, hint);
  const chosen = field.value ?? String(defaultValue ?? "");
  return (
    <FieldFrame field={field} label={label} hint={hint} group>
      <div className={faces ? "levels levels-faces" : "levels"}>
        {levels.map((level, nth) => (
          <label key={level.value} className="pick level">
            <input
              type="radio"
              name={name}
              value={level.value}
              defaultChecked={chosen === String(level.value)}
              aria-label={level.label}
              {...(field.error && { "aria-invalid": true, "aria-describedby": `${field.id}-error` })}
            />
            {faces && <Face level={level.value} />}
            <span aria-hidden="true">{level.value}</span>
            {ends && endOf(nth, levels.length, ends)}
          </label>
        ))}
      </div>
    </FieldFrame>
  );
}

/** What an end means stands in its own button, wherever the buttons break into rows. */
function endOf(nth: number, count: number, [least, most]: readonly [string, string]) {
  const words = nth === 0 ? least : nth === count - 1 ? most : null;
  return words === null ? null : (
    <span aria-hidden="true" className="level-end">
      {words}
    </span>
  );
}
