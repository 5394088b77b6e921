import { ActionForm } from "#components/ui/action-form.tsx";
import { Card } from "#components/ui/card.tsx";
import { ChoiceList } from "#components/ui/choice-list.tsx";
import { formWords } from "#components/ui/form-words.ts";
import { Segmented } from "#components/ui/segmented.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import type { MemberView } from "#lib/families/members/core/member.ts";
import { handOver } from "#lib/families/ownership/actions.ts";
import { getTranslations } from "#lib/words/words.ts";

type HandOverFormProps = { familyId: string; heirs: readonly MemberView[] };

export async function HandOverForm({ familyId, heirs }: HandOverFormProps) {
  const t = await getTranslations("families");
  return (
    <ActionForm action={handOver} words={await formWords()}>
      <input type="hidden" name="familyId" value={familyId} />
      <Card>
        <div className="grid gap-6">
          <ChoiceList
            name="membershipId"
            label={t("handOver.heir")}
            options={heirs.map(({ id, name, role }) => ({
              value: id,
              label: name,
              note: t(`roles.${role}`),
            }))}
          />
          <Segmented
            name="stays"
            label={t("handOver.stays")}
            hint={t("handOver.staysHint")}
            options={[
              { value: "parent", label: t("handOver.staysParent") },
              { value: "owner", label: t("handOver.staysOwner") },
            ]}
          />
        </div>
      </Card>
      <SubmitButton>{t("handOver.submit")}</SubmitButton>
    </ActionForm>
  );
}
