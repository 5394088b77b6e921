import { Avatar } from "#components/ui/avatar.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { areas, isParent, mayGrant } from "#lib/access/core/roles.ts";
import type { FamilyView } from "#lib/families/family/core/family.ts";
import type { MemberView } from "#lib/families/members/core/member.ts";
import { formatList, formatShortDate } from "#lib/kernel/date-words.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";

type MemberListProps = { family: FamilyView; members: readonly MemberView[]; mayEdit: boolean };

/** Who belongs to the family, and what each may see and do. */
export async function MemberList({ family, members, mayEdit }: MemberListProps) {
  const t = await getTranslations("families");
  const terms = await Promise.all(members.map((member) => termsOf(member, mayEdit)));
  return (
    <ul className="divide-y divide-line">
      {members.map((member, place) => (
        <li key={member.id} className="flex items-start gap-4 px-4 py-3 sm:px-6">
          <Avatar name={member.name} seed={member.personId} pictureId={member.pictureId} />
          <div className="min-w-0 flex-1">
            <p className="font-semibold break-words">
              {member.name}
              {member.isMe && <span className="font-normal text-quiet"> ({t("family.you")})</span>}
            </p>
            <p>{t(`roles.${member.role}`)}</p>
            <p className="text-sm text-quiet">{terms[place]}</p>
          </div>
          {mayEdit && !member.isMe && mayGrant(family.role, member.role) && (
            <TextLink
              href={`/families/${family.id}/members/${member.id}`}
              aria-label={t("family.changeOf", { name: member.name })}
            >
              {t("family.change")}
            </TextLink>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Which children, what is open, since when and until when, in one line. */
async function termsOf(member: MemberView, mayEdit: boolean): Promise<string> {
  const t = await getTranslations("families");
  const locale = await getLocale();
  const date = (day: MemberView["since"]) => formatShortDate(day, locale);
  const names = member.children.map(({ name }) => name);
  const named = names.length > 0 ? t("family.onlyChildren", { names: formatList(names, locale) }) : null;
  const open = formatList(
    member.areas.map((area) => t(`areas.${area}`)),
    locale,
  );
  const tellsAreas = (mayEdit || member.isMe) && !isParent(member.role) && member.areas.length < areas.length;
  return [
    member.allChildren ? t("family.allChildren") : (named ?? t("family.otherChildren")),
    tellsAreas && (open ? t("family.onlyAreas", { areas: open }) : t("family.noAreas")),
    member.until
      ? t("family.sinceUntil", { since: date(member.since), until: date(member.until) })
      : t("family.since", { date: date(member.since) }),
  ]
    .filter(Boolean)
    .join(" · ");
}
