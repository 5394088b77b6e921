import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { signOut } from "#lib/accounts/actions.ts";
import { getTranslations } from "#lib/words/words.ts";

/** For somebody without a password, whose session is too old to stand for one. */
export async function StaleSession() {
  const t = await getTranslations("accounts.password");
  return (
    <div className="grid gap-4">
      <Notice title={t("staleTitle")}>{t("stale")}</Notice>
      <form action={signOut}>
        <Button type="submit">{t("signOut")}</Button>
      </form>
    </div>
  );
}
