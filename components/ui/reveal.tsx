import type { ReactNode } from "react";

type RevealProps = {
  /** A CheckboxField or Segmented with `reveals`. */
  control: ReactNode;
  children: ReactNode;
};

/** Shows its children only while the control is chosen; CSS alone, so it works without scripts. */
export function Reveal({ control, children }: RevealProps) {
  return (
    <div className="reveal grid gap-4">
      {control}
      <div className="revealed grid gap-4 border-s-2 border-line ps-4">{children}</div>
    </div>
  );
}
