import { Card } from "#components/ui/card.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { ClosingPlan } from "#lib/accounts/closing/core/plan.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";

/** What closing the account does, family by family; `date` is the day it is gone. */
export async function ClosingPlanCard({ plan, date }: { plan: ClosingPlan; date: string }) {
  const t = await getTranslations("security.close");
  const list = new Intl.ListFormat(await getLocale());
  return (
    <Card title={t("what")}>
      <ul className="grid list-disc gap-3 ps-5">
        <li>{t("you")}</li>
        {plan.alone.map(({ familyId, familyName, children }) => (
          <li key={familyId}>
            {t("alone", {
              family: familyName,
              count: children.length,
              children: list.format(children),
              date,
            })}
          </li>
        ))}
        {plan.leaving.map(({ familyId, familyName }) => (
          <li key={familyId}>{t("leaving", { family: familyName })}</li>
        ))}
        <li>{t("invitations")}</li>
        <li>{t("back", { date })}</li>
      </ul>
    </Card>
  );
}

/** The families that have to be handed over before. */
export async function HandOverFirst({ families }: { families: ClosingPlan["handOver"] }) {
  const t = await getTranslations("security.close.handOver");
  if (families.length === 0) return null;
  return (
    <Notice tone="warn" title={t("title")}>
      <ul className="grid gap-3">
        {families.map(({ familyId, familyName: family }) => (
          <li key={familyId}>
            {t("text", { family })}{" "}
            <TextLink href={`/families/${familyId}/hand-over`}>{t("link", { family })}</TextLink>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
