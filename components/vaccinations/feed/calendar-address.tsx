import { Button } from "#components/ui/button.tsx";
import { buttonClass } from "#components/ui/button-class.ts";
import { Card } from "#components/ui/card.tsx";
import { CopyText } from "#components/ui/copy-text.tsx";
import { putCalendarAway } from "#lib/vaccinations/feed/actions.ts";
import { getTranslations } from "#lib/words/words.ts";

/** A new address, shown this once, with the ways to bring it into a calendar. */
export async function CalendarAddress({ https, webcal }: { https: string; webcal: string }) {
  const t = await getTranslations("vaccinations.calendar");
  return (
    <Card>
      <div className="grid gap-5">
        <p>{t("make.warning")}</p>
        <label className="grid gap-1.5">
          <span className="font-semibold">{t("address.label")}</span>
          <input readOnly value={https} className="control font-mono" autoComplete="off" spellCheck={false} />
        </label>
        <div className="flex flex-wrap gap-3">
          {/* No page of this app: the browser hands it to the calendar app. */}
          <a href={webcal} className={buttonClass({ variant: "primary" })}>
            {t("address.open")}
          </a>
          <CopyText
            value={https}
            words={{
              copy: t("address.copy"),
              copied: t("address.copied"),
              uncopied: t("address.uncopied"),
            }}
          />
        </div>
        <p className="text-quiet">{t("address.how")}</p>
        <form action={putCalendarAway}>
          <Button type="submit">{t("address.done")}</Button>
        </form>
      </div>
    </Card>
  );
}
