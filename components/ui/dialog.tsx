import type { ReactNode } from "react";
import { type ButtonLook, buttonClass } from "./button-class.ts";

type DialogProps = {
  id: string;
  title: ReactNode;
  /** The word on the button that leaves everything as it is. */
  dismiss: string;
  children: ReactNode;
};

/** A native dialog in the top layer, opened by DialogButton; a popover, so it opens and closes without scripts. */
export function Dialog({ id, title, dismiss, children }: DialogProps) {
  return (
    <dialog id={id} popover="auto" aria-labelledby={`${id}-title`} className="sheet sheet-centred">
      <h2 id={`${id}-title`} className="mb-3 text-xl">
        {title}
      </h2>
      <div className="grid gap-4">{children}</div>
      <button
        type="button"
        popoverTarget={id}
        popoverTargetAction="hide"
        className={`${buttonClass({ wide: true })} mt-4`}
      >
        {dismiss}
      </button>
    </dialog>
  );
}

type DialogButtonProps = ButtonLook & { opens: string; children: ReactNode };

export function DialogButton({ opens, children, ...look }: DialogButtonProps) {
  return (
    <button type="button" popoverTarget={opens} className={buttonClass(look)}>
      {children}
    </button>
  );
}
