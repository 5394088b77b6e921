import type { ReactNode } from "react";
import { ActionForm } from "./action-form.tsx";
import type { ButtonLook } from "./button-class.ts";
import type { FormAction } from "./form-state.ts";
import { formWords } from "./form-words.ts";
import { SubmitButton } from "./submit-button.tsx";

type ActProps = {
  action: FormAction;
  /** What the form carries. */
  fields: Readonly<Record<string, string>>;
  label: ReactNode;
  /** What the form is called, where several stand together. */
  description?: string | undefined;
  variant?: ButtonLook["variant"];
  size?: ButtonLook["size"];
};

/** One thing done at the touch of a button. */
export async function Act({
  action,
  fields,
  label,
  description,
  variant = "secondary",
  size = "small",
}: ActProps) {
  return (
    <ActionForm
      action={action}
      words={await formWords()}
      className="grid justify-items-start gap-2"
      label={description}
    >
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton variant={variant} size={size}>
        {label}
      </SubmitButton>
    </ActionForm>
  );
}
