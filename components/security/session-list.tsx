import { ActionForm } from "#components/ui/action-form.tsx";
import { Card } from "#components/ui/card.tsx";
import { formWords } from "#components/ui/form-words.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { endOtherSessions, endSession } from "#lib/accounts/sessions/actions.ts";
import { formatMoment, formatPlace } from "#lib/kernel/moment-words.ts";
import { getLocale, getTranslations } from "#lib/words/words.ts";
import { deviceWords } from "./device-words.ts";

type Session = {
  readonly id: string;
  readonly isCurrent: boolean;
  readonly browser: string | null;
  readonly system: string | null;
  readonly place: string | null;
  readonly address: string | null;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
};

/** Where a person is signed in, each with its way out but the one they hold in their hand. */
export async function SessionList({
  sessions,
  timeZone,
}: {
  sessions: readonly Session[];
  timeZone: string;
}) {
  const t = await getTranslations("security.sessions");
  const words = await formWords();
  const others = sessions.filter(({ isCurrent }) => !isCurrent);
  return (
    <Card title={t("title")} id="sessions">
      <p className="mb-3 text-quiet">{others.length > 0 ? t("lead") : t("only")}</p>
      <ul className="divide-y divide-line">
        {sessions.map((session) => (
          <SessionRow key={session.id} session={session} timeZone={timeZone} />
        ))}
      </ul>
      {others.length > 0 && (
        <ActionForm action={endOtherSessions} words={words} className="mt-4 grid gap-3">
          <div>
            <SubmitButton variant="secondary">{t("endOthers")}</SubmitButton>
          </div>
        </ActionForm>
      )}
    </Card>
  );
}

async function SessionRow({ session, timeZone }: { session: Session; timeZone: string }) {
  const { id, isCurrent, place, address, createdAt, lastSeenAt } = session;
  const t = await getTranslations("security.sessions");
  const locale = await getLocale();
  const device = await deviceWords(session);
  const moment = (at: Date) => formatMoment(at, timeZone, locale);
  const where = place ? formatPlace(place, locale) : address && t("from", { address });
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3 first:pt-0 last:pb-0">
      <div className="min-w-0 flex-1 basis-60">
        <p className="font-semibold wrap-anywhere">
          {device}
          {isCurrent && (
            <span className="ms-2 rounded-full bg-accent-soft px-2.5 py-0.5 text-sm">{t("current")}</span>
          )}
        </p>
        {where && <p className="text-sm wrap-anywhere text-quiet">{where}</p>}
        <p className="text-sm text-quiet">
          {t("since", { when: moment(createdAt) })}
          {!isCurrent && `, ${t("seen", { when: moment(lastSeenAt) })}`}
        </p>
      </div>
      {!isCurrent && (
        <ActionForm
          action={endSession}
          words={await formWords()}
          className="grid"
          label={t("endLabel", { device })}
        >
          <input type="hidden" name="sessionId" value={id} />
          <SubmitButton variant="secondary" size="small">
            {t("end")}
          </SubmitButton>
        </ActionForm>
      )}
    </li>
  );
}
