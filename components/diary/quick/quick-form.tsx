import type { ReactNode } from "react";
import { ActionForm } from "#components/ui/action-form.tsx";
import { formWords } from "#components/ui/form-words.ts";
import { recordEntry } from "#lib/diary/actions.ts";
import { newId } from "#lib/kernel/ids.ts";
import { AskedHere } from "./asked-here.tsx";

type QuickFormProps = {
  childId: string;
  label: string;
  /** The fields that the form shows itself. */
  shown?: readonly string[];
  children: ReactNode;
};

/** An entry of one thing, for the moment at which it is sent. */
export async function QuickForm({ childId, label, shown, children }: QuickFormProps) {
  return (
    <ActionForm action={recordEntry} words={await formWords()} label={label} className="grid gap-4">
      <input type="hidden" name="childId" value={childId} />
      <input type="hidden" name="entryId" value={newId()} />
      <input type="hidden" name="time" value="now" />
      {children}
      <AskedHere shown={shown ?? []} />
    </ActionForm>
  );
}
