import { Card } from "#components/ui/card.tsx";
import { Reveal } from "#components/ui/reveal.tsx";
import { SelectField } from "#components/ui/select-field.tsx";
import type { FamilyToAddTo } from "#lib/families/core/consent.ts";
import { getTranslations } from "#lib/words/words.ts";
import { AgreementFields } from "./agreement-fields.tsx";

type FirstConsentProps = {
  /** The families a child can be added to; none for somebody who founds their first. */
  families: readonly Pick<FamilyToAddTo, "id" | "name" | "consented">[];
  /** The family chosen to begin with. */
  familyId: string | undefined;
};

/** Whose family a child comes into, where there is a choice; and consent, where that family has not given it. */
export async function FirstConsent({ families, familyId }: FirstConsentProps) {
  const lacking = families.filter(({ consented }) => !consented).map(({ id }) => id);
  const asks = families.length === 0 ? "new" : lacking.join(" ");
  const isMixed = lacking.length > 0 && lacking.length < families.length;
  const consent = asks !== "" && <AgreementCard />;
  const choice = families.length > 1 && <FamilyChoice families={families} familyId={familyId} />;
  return (
    <>
      <input type="hidden" name="asks" value={asks} />
      {!choice && familyId && <input type="hidden" name="familyId" value={familyId} />}
      {isMixed ? (
        <Reveal control={choice}>{consent}</Reveal>
      ) : (
        <>
          {choice}
          {consent}
        </>
      )}
    </>
  );
}

async function FamilyChoice({ families, familyId }: FirstConsentProps) {
  const t = await getTranslations("families.form");
  return (
    <SelectField
      name="familyId"
      label={t("family")}
      defaultValue={familyId}
      options={families.map(({ id, name, consented }) => ({ value: id, label: name, reveals: !consented }))}
    />
  );
}

async function AgreementCard() {
  const t = await getTranslations("consent.form");
  return (
    <Card title={t("first")}>
      <p className="mb-4 text-quiet">{t("firstLead")}</p>
      <AgreementFields kind="record" />
    </Card>
  );
}
