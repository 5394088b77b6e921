import { ActionForm } from "#components/ui/action-form.tsx";
import { Card } from "#components/ui/card.tsx";
import { formWords } from "#components/ui/form-words.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { type NoticeKind, newsOf } from "#lib/access/core/notifications.ts";
import { dismissAllNotices, dismissNotice } from "#lib/accounts/notices/actions.ts";
import { formatShortDate } from "#lib/kernel/date-words.ts";
import { todayIn } from "#lib/kernel/dates.ts";
import { getLocale, getTranslations, type Words } from "#lib/words/words.ts";

type Notice = {
  readonly id: string;
  readonly kind: NoticeKind;
  readonly detail: Readonly<Record<string, string>>;
  readonly createdAt: Date;
};

/** What a person has not been told yet, the newest first; nothing when there is nothing. */
export async function NoticeList({ notices, timeZone }: { notices: readonly Notice[]; timeZone: string }) {
  const [newest] = notices;
  if (!newest) return null;
  const [t, words, locale] = [
    await getTranslations("accounts.notices"),
    await formWords(),
    await getLocale(),
  ];
  return (
    <Card
      title={t("title")}
      aside={
        notices.length > 1 && (
          <ActionForm action={dismissAllNotices} words={words} className="grid">
            <input type="hidden" name="until" value={newest.createdAt.toISOString()} />
            <SubmitButton variant="quiet" size="small">
              {t("dismissAll")}
            </SubmitButton>
          </ActionForm>
        )
      }
    >
      <ul className="divide-y divide-line">
        {notices.map((notice) => (
          <li key={notice.id} className="grid gap-1 py-3 first:pt-0 last:pb-0">
            <p>{sentence(t, notice)}</p>
            <div className="flex items-center justify-between gap-4">
              <p className="text-sm text-quiet">
                {formatShortDate(todayIn(timeZone, notice.createdAt), locale)} ·{" "}
                <Lead t={t} kind={notice.kind} />
              </p>
              <ActionForm action={dismissNotice} words={words} className="grid" label={sentence(t, notice)}>
                <input type="hidden" name="noticeId" value={notice.id} />
                <SubmitButton variant="secondary" size="small">
                  {t("dismiss")}
                </SubmitButton>
              </ActionForm>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Lead({ t, kind }: { t: Words; kind: NoticeKind }) {
  return newsOf(kind) === "sign-in" ? (
    <TextLink href="/settings/security">{t("security")}</TextLink>
  ) : (
    <TextLink href="/families">{t("families")}</TextLink>
  );
}

function sentence(t: Words, { kind, detail }: Notice): string {
  const { name = "", family = "", label = "", device = "", place = "" } = detail;
  return t(`${kind}.text`, { name, family, label, device, place: place || "unknown" });
}
