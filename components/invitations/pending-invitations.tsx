import { Card } from "#components/ui/card.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { InvitationView } from "#lib/families/core/invitation.ts";
import { formatList } from "#lib/kernel/date-words.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import { Renew } from "./renew.tsx";
import { stateWords } from "./state-words.ts";
import { TakeBack, UndoTakeBack } from "./take-back.tsx";

type PendingInvitationsProps = {
  familyId: string;
  /** Those that wait or got no yes; of those taken back only the one from a moment ago. */
  all: readonly InvitationView[];
};

/** The invitations a family has made and what may be done about them; nothing where there are none. */
export async function PendingInvitations({ familyId, all }: PendingInvitationsProps) {
  const t = await getTranslations("invitations.list");
  const revoked = all.find(({ state }) => state === "revoked");
  const listed = all.filter(({ state }) => state !== "revoked");
  return (
    <>
      {revoked && (
        <Notice role="status">
          <div className="flex flex-wrap items-center gap-4">
            {t("revoked", { label: revoked.label })}
            {revoked.mayChange && <UndoTakeBack familyId={familyId} invitation={revoked} />}
          </div>
        </Notice>
      )}
      {listed.length > 0 && (
        <Card title={t("title")} padding="none">
          <ul className="mt-2 divide-y divide-line border-t border-line">
            {listed.map((invitation) => (
              <Invitation key={invitation.id} familyId={familyId} invitation={invitation} />
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}

async function Invitation({ familyId, invitation }: { familyId: string; invitation: InvitationView }) {
  const t = await getTranslations("invitations.list");
  const { label, email, state, stands, mayChange } = invitation;
  const isOver = state === "declined";
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 p-4 sm:px-6">
      <div className="min-w-0">
        <p className="font-semibold break-words">{label}</p>
        <p className="text-sm text-quiet break-words">
          {[await partWords(invitation), email ?? t("byLink")].join(" · ")}
        </p>
        <p className="text-sm text-quiet">{await stateWords(invitation)}</p>
      </div>
      {mayChange && !isOver && (
        <div className="flex flex-wrap items-start gap-2">
          {stands && <Renew familyId={familyId} invitation={invitation} />}
          <TakeBack familyId={familyId} invitation={invitation} />
        </div>
      )}
    </li>
  );
}

async function partWords({ role, allChildren, children }: InvitationView): Promise<string> {
  const t = await getTranslations("families");
  const about = allChildren
    ? t("family.allChildren")
    : t("family.onlyChildren", { names: formatList(children, await getLocale()) });
  return `${t(`roles.${role}`)} · ${about}`;
}
