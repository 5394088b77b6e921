import { areas, isParent, type Role } from "#lib/access/core/roles.ts";
import { formatDate, formatList } from "#lib/kernel/date-words.ts";
import type { CalendarDate } from "#lib/kernel/dates.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";

type TermsProps = {
  terms: {
    readonly role: Role;
    readonly allChildren: boolean;
    readonly children: readonly string[];
    readonly areas: readonly string[];
    readonly endsOn: CalendarDate | null;
    readonly note?: string | null;
  };
  /** Who reads it: the person invited, or those who invite. */
  reader: "invited" | "inviter";
  /** Whose note it is. */
  inviter: string;
};

type Fact = { label: string; value: string; note?: string };

/** What an invitation gives, in words. */
export async function Terms({ terms, reader, inviter }: TermsProps) {
  const t = await getTranslations("invitations.terms");
  const families = await getTranslations("families");
  const locale = await getLocale();
  const isMine = reader === "invited";
  const { note, role, endsOn } = terms;
  const facts: Fact[] = [
    {
      label: t(isMine ? "role" : "roleTheirs"),
      value: families(`roles.${role}`),
      ...(isMine && { note: t(`roles.${role}`) }),
    },
    { label: t("children"), value: await childrenWords(terms) },
    { label: t("areas"), ...(await areaWords(terms)) },
    {
      label: t("until"),
      value: endsOn
        ? t("untilDay", { date: formatDate(endsOn, locale) })
        : t(isMine ? "noEnd" : "noEndTheirs"),
    },
    ...(note ? [{ label: t("note", { name: inviter }), value: note }] : []),
  ];
  return (
    <dl className="divide-y divide-line">
      {facts.map(({ label, value, note }) => (
        <div key={label} className="grid gap-0.5 py-3 first:pt-0 last:pb-0">
          <dt className="text-sm text-quiet">{label}</dt>
          <dd className="font-medium break-words whitespace-pre-line">{value}</dd>
          {note && <dd className="text-sm text-quiet">{note}</dd>}
        </div>
      ))}
    </dl>
  );
}

async function childrenWords({ allChildren, children }: TermsProps["terms"]): Promise<string> {
  const t = await getTranslations("invitations.terms");
  const names = formatList(children, await getLocale());
  if (!allChildren) return names || t("noChildren");
  return names ? t("allChildren", { names }) : t("allChildrenNone");
}

async function areaWords({ role, areas: open }: TermsProps["terms"]): Promise<Omit<Fact, "label">> {
  const t = await getTranslations("invitations.terms");
  const families = await getTranslations("families");
  const locale = await getLocale();
  const name = (area: string) => families(`areas.${area}`);
  const closed = areas.filter((area) => !open.includes(area));
  if (isParent(role) || closed.length === 0) return { value: t("everything") };
  if (closed.length === areas.length) return { value: t("nothing") };
  return {
    value: formatList(areas.filter((area) => open.includes(area)).map(name), locale),
    note: t("closed", { areas: formatList(closed.map(name), locale) }),
  };
}
