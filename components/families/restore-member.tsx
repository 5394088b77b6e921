import { ActionForm } from "#components/ui/action-form.tsx";
import { formWords } from "#components/ui/form-words.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { restoreMember } from "#lib/families/members/actions.ts";

type RestoreMemberProps = { familyId: string; membershipId: string; label: string; description?: string };

export async function RestoreMember({ familyId, membershipId, label, description }: RestoreMemberProps) {
  return (
    <ActionForm
      action={restoreMember}
      words={await formWords()}
      className="grid gap-2"
      {...(description && { label: description })}
    >
      <input type="hidden" name="familyId" value={familyId} />
      <input type="hidden" name="membershipId" value={membershipId} />
      <SubmitButton variant="secondary" size="small">
        {label}
      </SubmitButton>
    </ActionForm>
  );
}
