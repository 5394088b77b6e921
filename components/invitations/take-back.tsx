import { Act } from "#components/ui/act.tsx";
import { restoreInvitation, revokeInvitation } from "#lib/families/invitations/actions.ts";
import { getTranslations } from "#lib/words/words.ts";

type Props = { familyId: string; invitation: { readonly id: string; readonly label: string } };

/** Takes an invitation back, at once: it can be undone. */
export async function TakeBack({ familyId, invitation: { id, label } }: Props) {
  const t = await getTranslations("invitations.list");
  return (
    <Act
      action={revokeInvitation}
      fields={{ familyId, invitationId: id }}
      label={
        <>
          {t("revoke")}
          <span className="sr-only">: {label}</span>
        </>
      }
      variant="quiet"
    />
  );
}

/** Offers again what was taken back. */
export async function UndoTakeBack({ familyId, invitation: { id } }: Props) {
  const t = await getTranslations("invitations.list");
  return <Act action={restoreInvitation} fields={{ familyId, invitationId: id }} label={t("undo")} />;
}
