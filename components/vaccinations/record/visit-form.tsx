import { ActionForm } from "#components/ui/action-form.tsx";
import { Card } from "#components/ui/card.tsx";
import { formWords } from "#components/ui/form-words.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { newId } from "#lib/kernel/ids.ts";
import { recordDoses } from "#lib/vaccinations/actions.ts";
import type { TrustedIssuer } from "#lib/vaccinations/core/health-card.ts";
import { ENTRIES } from "#lib/vaccinations/schema.ts";
import { getTranslations } from "#lib/words/words.ts";
import { scanWords } from "../scan/scan-words.ts";
import { EntryFields, entryNames } from "./entry-fields.tsx";
import { GivenOnField } from "./given-on-field.tsx";
import { MakerList } from "./maker-list.tsx";
import { ToldDetails } from "./told-details.tsx";
import type { EntryStart } from "./vaccine-field.tsx";
import { VisitFields } from "./visit-fields.tsx";
import { VisitScan } from "./visit-scan.tsx";

type VisitFormProps = {
  childId: string;
  today: CalendarDate;
  start: EntryStart | null;
  trusted: readonly TrustedIssuer[];
};

/** What was given at one visit: one vaccine to begin with, and room for more. */
export async function VisitForm({ childId, today, start, trusted }: VisitFormProps) {
  const t = await getTranslations("vaccinations.record");
  return (
    <ActionForm action={recordDoses} words={await formWords()} draftKey={`visit-${childId}`}>
      <input type="hidden" name="childId" value={childId} />
      <input type="hidden" name="visitId" value={newId()} />
      <MakerList />
      <Card>
        <div className="grid gap-5">
          <EntryFields place={1} start={start} />
          <MoreEntries place={2} />
          <VisitScan words={await scanWords()} today={today} trusted={trusted} />
          <GivenOnField givenOn={today} precision="day" />
          <VisitFields source="clinic" provider={null} />
        </div>
      </Card>
      <SubmitButton wide>{t("submit")}</SubmitButton>
    </ActionForm>
  );
}

/** Another vaccine, folded away, and within it the one after that: each is opened as it is needed, without scripts too. */
async function MoreEntries({ place }: { place: number }) {
  if (place > ENTRIES) return null;
  const t = await getTranslations("vaccinations.record");
  const names = Array.from({ length: ENTRIES + 1 - place }, (_, at) => entryNames(place + at)).flat();
  return (
    <ToldDetails title={t("another")} names={names}>
      <div className="grid gap-5 border-line border-t pt-4">
        <EntryFields place={place} />
        <MoreEntries place={place + 1} />
      </div>
    </ToldDetails>
  );
}
