import { LinkButton } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { ageOn } from "#lib/kernel/dates.ts";
import { getTranslations } from "#lib/words/words.ts";
import type { VaccinationContext } from "./vaccination-context.ts";

/** Until then nothing, or next to nothing, has been given. */
const NEWBORN_MONTHS = 2;

export function isNewborn({ child, today }: VaccinationContext): boolean {
  return ageOn(child.bornOn, today).totalMonths < NEWBORN_MONTHS;
}

/** The record of a child with nothing recorded: of a newborn, or one whose card is still to be copied. */
export async function EmptyRecord({ context }: { context: VaccinationContext }) {
  const t = await getTranslations("immunization.empty");
  const { child, place, mayRecord } = context;
  const age = isNewborn(context) ? "newborn" : "older";
  return (
    <Card>
      <EmptyState
        title={t(`${age}.title`)}
        action={
          mayRecord && (
            <>
              <LinkButton href={`${place}/record`} variant="primary">
                {t("record")}
              </LinkButton>
              {age === "older" && <LinkButton href={`${place}/record#card`}>{t("scan")}</LinkButton>}
              {age === "older" && (
                <LinkButton href={`/families/${child.familyId}/imports/new`}>{t("import")}</LinkButton>
              )}
            </>
          )
        }
      >
        {t(`${age}.text`, { name: child.name })}
      </EmptyState>
    </Card>
  );
}
