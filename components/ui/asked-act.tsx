import type { ReactNode } from "react";
import { ActionForm } from "./action-form.tsx";
import type { ButtonLook } from "./button-class.ts";
import { Dialog, DialogButton } from "./dialog.tsx";
import type { FormAction } from "./form-state.ts";
import { formWords } from "./form-words.ts";
import { SubmitButton } from "./submit-button.tsx";

type AskedActProps = {
  /** Of the dialog. */
  id: string;
  action: FormAction;
  /** What the form carries. */
  fields: Readonly<Record<string, string>>;
  words: Readonly<Record<"title" | "text" | "submit" | "cancel", string>>;
  /** What the button says that asks. */
  children: ReactNode;
} & Pick<ButtonLook, "variant" | "size">;

/** One thing that cannot be taken back: a button asks whether it is meant, and a second one does it. */
export async function AskedAct({ id, action, fields, words, children, ...look }: AskedActProps) {
  return (
    <>
      <DialogButton opens={id} {...look}>
        {children}
      </DialogButton>
      <Dialog id={id} title={words.title} dismiss={words.cancel}>
        <p>{words.text}</p>
        <ActionForm action={action} words={await formWords()}>
          {Object.entries(fields).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <SubmitButton variant="danger" wide>
            {words.submit}
          </SubmitButton>
        </ActionForm>
      </Dialog>
    </>
  );
}
