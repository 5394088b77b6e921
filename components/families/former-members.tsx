import { Act } from "#components/ui/act.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { mayGrant } from "#lib/access/core/roles.ts";
import type { FamilyView } from "#lib/families/family/core/family.ts";
import { restoreMember } from "#lib/families/members/actions.ts";
import type { MemberView } from "#lib/families/members/core/member.ts";
import { formatShortDate } from "#lib/kernel/date-words.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";

type FormerMembersProps = { family: FamilyView; members: readonly MemberView[] };

const endings = { revoked: "formerRevoked", left: "formerLeft", ended: "formerEnded" } as const;

/** Who belonged to the family and does not any more, folded away, with the way back. */
export async function FormerMembers({ family, members }: FormerMembersProps) {
  if (members.length === 0) return null;
  const t = await getTranslations("families.family");
  const locale = await getLocale();
  return (
    <details>
      <summary className="flex min-h-touch cursor-pointer items-center font-semibold">{t("former")}</summary>
      <ul className="grid gap-3 pt-1">
        {members.map((member) => (
          <li key={member.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
            <p className="min-w-0 break-words">
              {member.name}{" "}
              {member.standing !== "member" && member.until && (
                <span className="text-sm text-quiet">
                  {t(endings[member.standing], { date: formatShortDate(member.until, locale) })}
                </span>
              )}
            </p>
            {!member.isMe && mayGrant(family.role, member.role) && (
              <WayBack family={family} member={member} />
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

async function WayBack({ family, member }: { family: FamilyView; member: MemberView }) {
  const t = await getTranslations("families.family");
  const { id, name, standing } = member;
  if (standing === "ended")
    return (
      <TextLink href={`/families/${family.id}/members/${id}`} aria-label={t("changeOf", { name })}>
        {t("change")}
      </TextLink>
    );
  if (standing !== "revoked") return null;
  return (
    <Act
      action={restoreMember}
      fields={{ familyId: family.id, membershipId: id }}
      label={t("restore")}
      description={t("restoreOf", { name })}
    />
  );
}
