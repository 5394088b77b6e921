import type { ReactNode } from "react";
import { ActionForm } from "#components/ui/action-form.tsx";
import { formWords } from "#components/ui/form-words.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { linkAccount, unlinkAccount } from "#lib/accounts/linked-accounts/actions.ts";
import { formatDate } from "#lib/kernel/date-words.ts";
import { todayIn } from "#lib/kernel/dates.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";

type Way = {
  readonly provider: string;
  readonly id: string | null;
  readonly name: string;
  readonly link: { readonly email: string | null; readonly createdAt: Date } | null;
};

type SettingsLinkedProps = {
  way: Way;
  timeZone: string;
  /** What the owner shows to be the owner: the field for the current password. */
  proof: ReactNode;
  /** False for a session too old to stand for a password. */
  mayLink: boolean;
};

/** One provider: whether it signs the person in, and the button that changes that. */
export async function SettingsLinked({ way, timeZone, proof, mayLink }: SettingsLinkedProps) {
  const t = await getTranslations("accounts.settings.linked");
  const { id, name, provider, link } = way;
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 py-4 first:pt-0 last:pb-0">
      <div className="min-w-0">
        <p className="font-semibold">{name}</p>
        <p className="text-sm wrap-anywhere text-quiet">{await standing(way, timeZone)}</p>
        {link && !id && <p className="text-sm text-quiet">{t("gone")}</p>}
      </div>
      {link && (
        <ActionForm action={unlinkAccount} words={await formWords()} className="grid gap-3">
          <input type="hidden" name="provider" value={provider} />
          <SubmitButton variant="secondary" size="small">
            {t("unlink", { name })}
          </SubmitButton>
        </ActionForm>
      )}
      {!link && mayLink && (
        <ActionForm action={linkAccount} words={await formWords()} className="grid gap-3">
          <input type="hidden" name="provider" value={id ?? ""} />
          {proof}
          <SubmitButton variant="secondary" size="small">
            {t("link", { name })}
          </SubmitButton>
        </ActionForm>
      )}
    </li>
  );
}

async function standing({ link }: Way, timeZone: string): Promise<string> {
  const t = await getTranslations("accounts.settings.linked");
  if (!link) return t("absent");
  const date = formatDate(todayIn(timeZone, link.createdAt), await getLocale());
  return link.email ? t("since", { email: link.email, date }) : t("sinceOnly", { date });
}
