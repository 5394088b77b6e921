import { ActionForm } from "#components/ui/action-form.tsx";
import { Card } from "#components/ui/card.tsx";
import { formWords } from "#components/ui/form-words.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { makeCalendar } from "#lib/vaccinations/feed/actions.ts";
import { getTranslations } from "#lib/words/words.ts";

/** What a new address is for, after what whoever has it can read. */
export async function CalendarForm() {
  const t = await getTranslations("vaccinations.calendar.make");
  return (
    <Card title={t("title")}>
      <p className="mb-4">{t("warning")}</p>
      <ActionForm action={makeCalendar} words={await formWords(t("pending"))}>
        <TextField name="name" label={t("name")} hint={t("nameHint")} maxLength={60} required />
        <SubmitButton>{t("submit")}</SubmitButton>
      </ActionForm>
    </Card>
  );
}
