import { ActionForm } from "#components/ui/action-form.tsx";
import type { ButtonLook } from "#components/ui/button-class.ts";
import type { FormAction } from "#components/ui/form-state.ts";
import { formWords } from "#components/ui/form-words.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";

type DiaryActProps = {
  action: FormAction;
  /** What the form carries. */
  fields: Readonly<Record<string, string>>;
  label: string;
  variant?: ButtonLook["variant"];
  size?: ButtonLook["size"];
};

/** One thing done at the touch of a button. */
export async function DiaryAct({
  action,
  fields,
  label,
  variant = "secondary",
  size = "small",
}: DiaryActProps) {
  return (
    <ActionForm action={action} words={await formWords()} className="grid justify-items-start gap-2">
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton variant={variant} size={size}>
        {label}
      </SubmitButton>
    </ActionForm>
  );
}
